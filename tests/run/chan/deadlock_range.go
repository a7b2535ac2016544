package main

import "fmt"

func main() {
	ch := make(chan int)
	go func() {
		ch <- 1
		ch <- 2
	}()
	for v := range ch {
		fmt.Println(v)
	}
}

// expect deadlock
// expect stderr: goroutine 1 [chan receive]:
