package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go wg.Done()
	wg.Wait()
	// expect deadlock
	// expect stderr: goroutine 1 [sync.WaitGroup.Wait]:
	// expect stderr: sync.runtime_SemacquireWaitGroup(
	// expect stderr: sync.(*WaitGroup).Wait(
	// expect stderr: main.main()
}
