package main

import (
	"fmt"
	"time"
)

func transfer(size int) time.Duration {
	start := time.Now()
	ch := make(chan int, size)
	go func() {
		for n := range 10 {
			ch <- n
		}
		close(ch)
	}()
	for range ch {
		time.Sleep(100 * time.Millisecond)
	}
	return time.Since(start).Round(100 * time.Millisecond)
}

func main() {
	for _, size := range []int{0, 1, 64} {
		fmt.Printf("buffer %2d: %v\n", size, transfer(size))
	}
}
