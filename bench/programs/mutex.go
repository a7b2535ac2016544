package main

import "sync"

func main() {
	var (
		mu sync.Mutex
		wg sync.WaitGroup
		n  int
	)
	for range 100 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 10_000 {
				mu.Lock()
				n++
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	println(n)
}
