package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Wait() // zero: at once
	for round := 1; round <= 3; round++ {
		sum := 0
		var mu sync.Mutex
		for i := 1; i <= 10; i++ {
			wg.Go(func() {
				mu.Lock()
				defer mu.Unlock()
				sum += i * round
			})
		}
		wg.Wait()
		fmt.Println(round, sum)
	}
	wg.Add(2)
	var waiters sync.WaitGroup
	for range 3 {
		waiters.Go(wg.Wait)
	}
	wg.Done()
	wg.Done()
	waiters.Wait()
	fmt.Println("all released")
}
