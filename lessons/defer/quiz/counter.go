package main

import (
	"fmt"
	"sync"
)

type counter struct {
	mu    sync.Mutex
	total int
}

func (c *counter) add(n int) int {
	c.mu.Lock()
	defer c.mu.Unlock
	c.total += n
	return c.total
}

func main() {
	var visits counter
	visits.add(1)
	fmt.Println(visits.add(2))
}
