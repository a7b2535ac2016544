package main

import "sync"

func main() {
	var wg sync.WaitGroup
	gate := make(chan struct{})
	for range 100_000 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-gate
		}()
	}
	close(gate)
	wg.Wait()
	println("done")
}
