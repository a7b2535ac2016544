package main

import "sync"

func main() {
	c := sync.NewCond(&sync.Mutex{})
	c.L.Lock()
	c.Signal() // too early: lost
	c.Wait()
	// expect deadlock
	// expect stderr: goroutine 1 [sync.Cond.Wait]:
	// expect stderr: sync.runtime_notifyListWait(
	// expect stderr: sync.(*Cond).Wait(
	// expect stderr: main.main()
}
