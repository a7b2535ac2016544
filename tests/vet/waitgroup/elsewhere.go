package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		println()
		wg.Add(1)
		defer wg.Done()
		wg.Done()
	}()
	func() {
		wg.Add(1)
		wg.Done()
	}()
	wg.Go(func() {})
	wg.Wait()
}
