// signal: SIGINT@50ms
// oracle: skip the signal comes at a virtual time
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"time"
)

// A server that finishes what it has begun.
func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	var wg sync.WaitGroup
	done := make([]int, 3)
	for i := range done {
		wg.Go(func() {
			for ctx.Err() == nil {
				time.Sleep(20 * time.Millisecond)
				done[i]++
			}
		})
	}
	<-ctx.Done()
	wg.Wait()
	fmt.Println(done) // expect: [3 3 3]
}
