package main

import (
	"fmt"
	"sync"
)

type cache struct {
	mu      sync.RWMutex
	squares map[int]int
}

func (c *cache) fill(upTo int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("recovered:", r)
		}
	}()
	c.mu.RLock()
	defer c.mu.RUnlock()
	for n := range upTo {
		if _, ok := c.squares[n]; !ok {
			c.squares[n] = n * n
		}
	}
}

func main() {
	c := cache{squares: map[int]int{}}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() { c.fill(500) })
	}
	wg.Wait()
	fmt.Println(len(c.squares), "squares")
}
