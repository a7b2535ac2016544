package main

import (
	"fmt"
	"sync"
	"time"
)

// Signal wakes whoever has waited longest; Broadcast wakes all.
func main() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	var wg sync.WaitGroup
	for i := range 5 {
		wg.Go(func() {
			mu.Lock()
			c.Wait()
			fmt.Println("woken", i)
			mu.Unlock()
		})
		time.Sleep(5 * time.Millisecond)
	}
	for range 2 {
		c.Signal()
		time.Sleep(5 * time.Millisecond)
	}
	fmt.Println("all")
	c.Broadcast()
	wg.Wait()
	c.Signal() // nobody: lost
	c.Broadcast()
}
