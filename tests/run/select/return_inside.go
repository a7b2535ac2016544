package main

import "fmt"

func first(a, b <-chan int) (v int, from string) {
	select {
	case v = <-a:
		return v, "a"
	case v := <-b:
		return v, "b"
	}
}

func main() {
	a, b := make(chan int, 1), make(chan int, 1)
	a <- 5
	fmt.Println(first(a, b))
	b <- 6
	fmt.Println(first(a, b))
}
