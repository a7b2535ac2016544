package main

import "sync"

func main() {
	defer func() {
		recover()
		println("not recoverable, not reached")
	}()
	var mu sync.Mutex
	mu.Unlock()
}

// expect fatal: sync: unlock of unlocked mutex
// expect stderr: goroutine 1 [running]:
