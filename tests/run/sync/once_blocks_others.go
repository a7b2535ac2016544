package main

import (
	"fmt"
	"sync"
	"time"
)

// Nobody returns from Do before the first call has.
func main() {
	var once sync.Once
	var wg sync.WaitGroup
	start := time.Now()
	wg.Go(func() { once.Do(func() { time.Sleep(50 * time.Millisecond) }) })
	time.Sleep(10 * time.Millisecond)
	for range 3 {
		wg.Go(func() {
			once.Do(func() { fmt.Println("never") })
			fmt.Println(time.Since(start).Round(10 * time.Millisecond))
		})
	}
	wg.Wait()
}
