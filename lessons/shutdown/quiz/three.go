package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

var polls atomic.Int64

func poll(done <-chan struct{}) {
	tick := time.NewTicker(300 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			polls.Add(1)
		case <-done:
			return
		}
	}
}

func main() {
	done := make(chan struct{})
	for range 3 {
		go poll(done)
	}
	time.Sleep(time.Second)
	fmt.Println("polls:", polls.Load())

	done <- struct{}{}
	time.Sleep(100 * time.Millisecond)
	fmt.Println("main returns")
}
