package main

import (
	"fmt"
	"sync"
	"time"
)

// A reader that comes after a waiting writer waits for it.
func main() {
	var rw sync.RWMutex
	var wg sync.WaitGroup
	step := func() { time.Sleep(5 * time.Millisecond) }
	rw.RLock()
	wg.Add(3)
	go func() {
		defer wg.Done()
		rw.RLock()
		fmt.Println("second reader at once")
		rw.RUnlock()
	}()
	step()
	go func() {
		defer wg.Done()
		rw.Lock()
		fmt.Println("writer")
		step()
		rw.Unlock()
	}()
	step()
	go func() {
		defer wg.Done()
		rw.RLock()
		fmt.Println("third reader after the writer")
		rw.RUnlock()
	}()
	step()
	fmt.Println("first reader leaves")
	rw.RUnlock()
	wg.Wait()

	l := rw.RLocker()
	l.Lock()
	fmt.Println(rw.TryRLock(), rw.TryLock())
	l.Unlock()
	rw.RUnlock()
}
