package main

import "fmt"

func main() {
	for n := 1; n <= 3; n++ {
		defer fmt.Println(n)
	}
	fmt.Println("lift-off")
}
