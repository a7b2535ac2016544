package main

import (
	"fmt"
	"slices"
	"sync"
	"time"
)

// Signal wakes whoever has waited longest; Broadcast wakes all.
func main() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	var wg sync.WaitGroup
	var order []int
	for i := range 5 {
		wg.Go(func() {
			mu.Lock()
			c.Wait()
			order = append(order, i)
			mu.Unlock()
		})
		time.Sleep(5 * time.Millisecond)
	}
	for range 2 {
		c.Signal()
		time.Sleep(5 * time.Millisecond)
	}
	mu.Lock()
	fmt.Println("one after the other", order)
	mu.Unlock()
	c.Broadcast()
	wg.Wait()
	slices.Sort(order)
	fmt.Println("all", order)
	c.Signal() // nobody: lost
	c.Broadcast()
}
