package main

import (
	"fmt"
	"runtime"
	"time"
)

func quote(patience time.Duration) string {
	reply := make(chan string, 1)
	go func() {
		time.Sleep(2 * time.Second)
		reply <- "3.50"
	}()
	select {
	case r := <-reply:
		return r
	case <-time.After(patience):
		return "no quote"
	}
}

func main() {
	for range 3 {
		fmt.Println(quote(100 * time.Millisecond))
	}
	fmt.Println("goroutines:", runtime.NumGoroutine())
	time.Sleep(5 * time.Second)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
