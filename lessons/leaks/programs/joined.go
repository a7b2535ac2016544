package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

func first(cities ...string) string {
	var wg sync.WaitGroup
	done := make(chan struct{})
	answers := make(chan string, len(cities))
	for i, city := range cities {
		wg.Go(func() {
			select {
			case <-time.After(time.Duration(i+1) * 10 * time.Millisecond):
				answers <- city
			case <-done:
			}
		})
	}
	winner := <-answers
	close(done)
	wg.Wait()
	return winner
}

func main() {
	fmt.Println("fastest:", first("Tokyo", "Paris", "Lima"))
	time.Sleep(time.Millisecond)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
