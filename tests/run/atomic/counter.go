package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var a int32
	var b atomic.Int64
	var c atomic.Uint64
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			for range 50 {
				atomic.AddInt32(&a, 1)
				b.Add(2)
				c.Add(^uint64(0))
			}
		})
	}
	wg.Wait()
	fmt.Println(atomic.LoadInt32(&a), b.Load(), c.Load(), int64(c.Load()))
}
