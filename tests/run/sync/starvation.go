package main

import (
	"fmt"
	"sync"
	"time"
)

// One goroutine holds the lock nearly all the time; the other gets it all the same.
func main() {
	var mu sync.Mutex
	done := make(chan struct{})
	go func() {
		for {
			select {
			case <-done:
				return
			default:
				mu.Lock()
				time.Sleep(100 * time.Microsecond)
				mu.Unlock()
			}
		}
	}()
	for range 10 {
		time.Sleep(100 * time.Microsecond)
		mu.Lock()
		mu.Unlock()
	}
	close(done)
	fmt.Println("not starved")
}
