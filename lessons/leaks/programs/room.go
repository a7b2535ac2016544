package main

import (
	"fmt"
	"runtime"
	"time"
)

func first(room int, cities ...string) string {
	answers := make(chan string, room)
	for i, city := range cities {
		go func() {
			time.Sleep(time.Duration(i+1) * 10 * time.Millisecond)
			answers <- city
		}()
	}
	return <-answers
}

func main() {
	for room := range 4 {
		before := runtime.NumGoroutine()
		first(room, "Tokyo", "Paris", "Lima")
		time.Sleep(time.Second)
		fmt.Printf("room for %d: %d left\n", room, runtime.NumGoroutine()-before)
	}
}
