package main

import (
	"fmt"
	"sync"
	"time"
)

// Waiters are served in the order in which they came.
func main() {
	var m sync.Mutex
	var wg sync.WaitGroup
	m.Lock()
	for i := 0; i < 6; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			m.Lock()
			fmt.Print(i, " ")
			m.Unlock()
		}()
		time.Sleep(5 * time.Millisecond)
	}
	m.Unlock()
	wg.Wait()
	fmt.Println()
}
