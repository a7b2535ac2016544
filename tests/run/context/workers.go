package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	jobs := make(chan int)
	var wg sync.WaitGroup
	var mu sync.Mutex
	done, stopped := 0, 0
	for range 4 {
		wg.Go(func() {
			for {
				select {
				case <-ctx.Done():
					mu.Lock()
					stopped++
					mu.Unlock()
					return
				case <-jobs:
					time.Sleep(time.Millisecond)
					mu.Lock()
					done++
					mu.Unlock()
				}
			}
		})
	}
	for i := range 20 {
		jobs <- i
	}
	cancel()
	wg.Wait()
	fmt.Println(done, stopped)
}
