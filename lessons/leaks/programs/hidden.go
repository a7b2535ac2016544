package main

import (
	"fmt"
	"time"
)

func write(events <-chan int) {
	for n := range events {
		if n == 2 {
			return // disk full
		}
	}
}

func main() {
	events := make(chan int, 3)
	go write(events)
	go func() {
		for n := 1; n <= 9; n++ {
			events <- n
			fmt.Println("sent", n)
			time.Sleep(100 * time.Millisecond)
		}
		fmt.Println("all sent")
	}()

	time.Sleep(2 * time.Second)
	fmt.Println("main returns")
}
