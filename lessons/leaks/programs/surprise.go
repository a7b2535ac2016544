package main

import (
	"fmt"
	"runtime"
	"time"
)

func first(cities ...string) string {
	answers := make(chan string)
	for i, city := range cities {
		go func() {
			time.Sleep(time.Duration(i+1) * 10 * time.Millisecond)
			answers <- city
		}()
	}
	return <-answers
}

func main() {
	fmt.Println("fastest:", first("Tokyo", "Paris", "Lima"))
	time.Sleep(time.Second)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
