package main

import (
	"fmt"
	"sync"
	"time"
)

// Philosophers who take the fork with the lower number first.
func main() {
	const n = 5
	var forks [n]sync.Mutex
	var wg sync.WaitGroup
	var mu sync.Mutex
	meals := [n]int{}
	for i := range n {
		first, second := i, (i+1)%n
		if first > second {
			first, second = second, first
		}
		wg.Go(func() {
			for range 10 {
				forks[first].Lock()
				forks[second].Lock()
				time.Sleep(time.Millisecond)
				mu.Lock()
				meals[i]++
				mu.Unlock()
				forks[second].Unlock()
				forks[first].Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println(meals)
}
