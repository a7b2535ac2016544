package main

import (
	"fmt"
	"time"
)

func main() {
	ch := make(chan int)
	done := make(chan string)
	go func() {
		defer func() { done <- fmt.Sprint(recover()) }()
		ch <- 1
	}()
	time.Sleep(time.Millisecond)
	close(ch)
	fmt.Println(<-done)
}
