// oracle: skip golang.org/x/sync is not there
package main

import (
	"fmt"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"
)

func main() {
	var g errgroup.Group
	g.SetLimit(2)
	var now, most atomic.Int32
	work := func() error {
		n := now.Add(1)
		for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
		}
		time.Sleep(10 * time.Millisecond)
		now.Add(-1)
		return nil
	}
	start := time.Now()
	for range 6 {
		g.Go(work)
	}
	fmt.Println(g.TryGo(work))                                  // expect: false
	fmt.Println(g.Wait(), most.Load())                          // expect: <nil> 2
	fmt.Println(time.Since(start).Round(10 * time.Millisecond)) // expect: 30ms
	fmt.Println(g.TryGo(work))                                  // expect: true
	defer func() { fmt.Println(recover()) }()                   // expect: errgroup: modify limit while 1 goroutines in the group are still active
	g.SetLimit(3)
}
