package main

import "fmt"

func isClosed(ch chan int) bool {
	select {
	case _, ok := <-ch:
		return !ok
	default:
		return false
	}
}

func main() {
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	ch <- 3
	close(ch)

	fmt.Println("closed?", isClosed(ch))
	fmt.Println("closed?", isClosed(ch))
	for v := range ch {
		fmt.Println("received", v)
	}
}
