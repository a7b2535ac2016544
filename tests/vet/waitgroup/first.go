// Only an Add that is the goroutine's first statement is reported.
package main

import "sync"

type group struct{ sync.WaitGroup }

func main() {
	var wg sync.WaitGroup
	for range 3 {
		go func() {
			wg.Add(1) // WARN "^WaitGroup.Add called from inside new goroutine$"
			defer wg.Done()
		}()
	}
	wg.Wait()
}
