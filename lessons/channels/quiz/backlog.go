package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	lines := make(chan int, 3)
	go func() {
		for range lines {
			time.Sleep(2 * time.Second) // write one line
		}
	}()

	for n := range 6 {
		lines <- n
	}
	fmt.Println("six lines logged after", time.Since(start).Round(time.Second))
}
