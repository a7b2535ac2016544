package main

import "sync"

func main() {
	var mu sync.RWMutex
	mu.RLock()
	mu.Lock()
}

// expect deadlock
// expect stderr: goroutine 1 [sync.RWMutex.Lock]:
