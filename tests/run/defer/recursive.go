package main

import "fmt"

func f(n int) {
	defer fmt.Println("leave", n)
	if n > 0 {
		f(n - 1)
	}
}

func main() { f(3) }
