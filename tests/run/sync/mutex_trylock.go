package main

import (
	"fmt"
	"sync"
)

func main() {
	var m sync.Mutex
	fmt.Println(m.TryLock(), m.TryLock())
	m.Unlock()
	m.Lock()
	done := make(chan bool)
	go func() { done <- m.TryLock() }()
	fmt.Println(<-done)
	m.Unlock()
	go func() { done <- m.TryLock() }()
	fmt.Println(<-done)
	// Another goroutine than the one that locked may unlock.
	m.Unlock()

	var rw sync.RWMutex
	fmt.Println(rw.TryRLock(), rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	fmt.Println(rw.TryLock())
	rw.RUnlock()
	fmt.Println(rw.TryLock(), rw.TryRLock(), rw.TryLock())
	rw.Unlock()
	fmt.Println(rw.TryRLock())
}
