package main

import "sync"

func main() {
	var mu sync.Mutex
	mu.Lock()
	mu.Lock()
}

// expect deadlock
// expect stderr: goroutine 1 [sync.Mutex.Lock]:
