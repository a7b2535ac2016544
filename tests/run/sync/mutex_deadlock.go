package main

import "sync"

func main() {
	var m sync.Mutex
	m.Lock()
	m.Lock()
	// expect deadlock
	// expect stderr: goroutine 1 [sync.Mutex.Lock]:
	// expect stderr: internal/sync.runtime_SemacquireMutex(
	// expect stderr: internal/sync.(*Mutex).lockSlow(
	// expect stderr: internal/sync.(*Mutex).Lock(
	// expect stderr: sync.(*Mutex).Lock(
	// expect stderr: main.main()
}
