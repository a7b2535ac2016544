package main

import "sync"

func main() {
	var m sync.RWMutex
	m.RLock()
	m.Lock()
	// expect deadlock
	// expect stderr: goroutine 1 [sync.RWMutex.Lock]:
	// expect stderr: sync.runtime_SemacquireRWMutex(
	// expect stderr: sync.(*RWMutex).Lock(
	// expect stderr: main.main()
}
