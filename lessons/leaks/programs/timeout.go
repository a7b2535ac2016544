package main

import (
	"fmt"
	"runtime"
	"time"
)

func ask(patience time.Duration) string {
	reply := make(chan string)
	go func() {
		time.Sleep(200 * time.Millisecond)
		reply <- "42"
	}()
	select {
	case r := <-reply:
		return r
	case <-time.After(patience):
		return "timed out"
	}
}

func main() {
	fmt.Println(ask(time.Second))
	fmt.Println(ask(100 * time.Millisecond))
	time.Sleep(time.Second)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
