package main

import "fmt"

func main() {
	ch := make(chan int, 1)
	for range 3 {
		select {
		case ch <- 1:
			fmt.Println("sent")
		default:
			fmt.Println("full")
		}
	}
	for range 2 {
		select {
		case v := <-ch:
			fmt.Println("received", v)
		default:
			fmt.Println("empty")
		}
	}
}
