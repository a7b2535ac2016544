package main

import "fmt"

func unnamed() int {
	n := 41
	defer func() { n++ }()
	return n
}

func named() (n int) {
	defer func() { n++ }()
	return 41
}

func main() {
	fmt.Println("unnamed:", unnamed())
	fmt.Println("named:", named())
}
