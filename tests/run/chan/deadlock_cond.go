package main

import "sync"

func main() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	mu.Lock()
	c.Wait()
}

// expect deadlock
// expect stderr: goroutine 1 [sync.Cond.Wait]:
