package main

import (
	"fmt"
	"time"
)

func main() {
	defer fmt.Println("main: tidy up")
	prices := []int{3, 4, 5}

	go func() {
		defer fmt.Println("goroutine: tidy up")
		order := 7
		fmt.Println("goroutine: price", prices[order])
	}()

	time.Sleep(time.Second)
	fmt.Println("main: still here")
}
