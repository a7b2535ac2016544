package main

import (
	"fmt"
	"time"
)

func squares(done <-chan struct{}) <-chan int {
	out := make(chan int)
	go func() {
		defer fmt.Println("generator ends")
		for n := 1; ; n++ {
			select {
			case <-done:
				return
			default:
			}
			out <- n * n
		}
	}()
	return out
}

func main() {
	done := make(chan struct{})
	in := squares(done)
	fmt.Println(<-in, <-in)

	time.Sleep(time.Second)
	close(done)
	time.Sleep(time.Second)
	fmt.Println("main returns")
}
