package main

import "sync"

type cache struct{ mu sync.RWMutex }

func (c *cache) get() {
	c.mu.RLock()
	defer c.mu.RUnlock()
}

func main() {
	var c cache
	c.mu.Lock()
	c.get()
	// expect deadlock
	// expect stderr: goroutine 1 [sync.RWMutex.RLock]:
	// expect stderr: sync.runtime_SemacquireRWMutexR(
	// expect stderr: sync.(*RWMutex).RLock(
	// expect stderr: main.(*cache).get(
	// expect stderr: main.main()
}
