package main

import (
	"fmt"
	"sync"
)

func main() {
	start := make(chan struct{})
	var wg sync.WaitGroup
	results := make([]int, 5)
	for i := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-start
			results[i] = i * 10
		}()
	}
	close(start)
	wg.Wait()
	fmt.Println(results)
}
