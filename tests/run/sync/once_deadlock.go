package main

import "sync"

var once sync.Once

func setup() { once.Do(setup) }

func main() {
	once.Do(setup)
	// expect deadlock
	// expect stderr: goroutine 1 [sync.Mutex.Lock]:
	// expect stderr: sync.(*Once).doSlow(
	// expect stderr: sync.(*Once).Do(
	// expect stderr: main.setup()
	// expect stderr: sync.(*Once).doSlow(
	// expect stderr: main.main()
}
