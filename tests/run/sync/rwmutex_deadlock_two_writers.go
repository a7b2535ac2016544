package main

import "sync"

func main() {
	var m sync.RWMutex
	m.Lock()
	m.Lock()
	// expect deadlock
	// expect stderr: goroutine 1 [sync.Mutex.Lock]:
	// expect stderr: sync.(*Mutex).Lock(
	// expect stderr: sync.(*RWMutex).Lock(
}
