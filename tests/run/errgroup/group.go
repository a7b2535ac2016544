// oracle: skip golang.org/x/sync is not there
package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"
)

func try(name string, f func()) {
	defer func() {
		r := recover()
		if r == nil {
			fmt.Println(name, "returned")
			return
		}
		switch r := r.(type) {
		case error:
			fmt.Printf("%s error %T %v\n", name, r, r)
		default:
			fmt.Printf("%s %T %v\n", name, r, r)
		}
	}()
	f()
}

func main() {
	var zero errgroup.Group
	fmt.Println(zero.Wait())
	zero.Go(func() error { return errors.New("first") })
	time.Sleep(10 * time.Millisecond)
	zero.Go(func() error { return errors.New("second") })
	fmt.Println(zero.Wait(), zero.Wait())

	g, ctx := errgroup.WithContext(context.Background())
	boom := errors.New("boom")
	for i := range 4 {
		g.Go(func() error {
			if i == 2 {
				return boom
			}
			<-ctx.Done()
			return fmt.Errorf("%d: %w", i, ctx.Err())
		})
	}
	fmt.Println(g.Wait() == boom, ctx.Err(), context.Cause(ctx))

	g, ctx = errgroup.WithContext(context.Background())
	g.Go(func() error { return nil })
	fmt.Println(g.Wait(), ctx.Err(), context.Cause(ctx))

	g = new(errgroup.Group)
	g.SetLimit(2)
	var running, most atomic.Int32
	for range 8 {
		g.Go(func() error {
			n := running.Add(1)
			for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
			}
			time.Sleep(5 * time.Millisecond)
			running.Add(-1)
			return nil
		})
	}
	fmt.Println(g.Wait(), most.Load())
	g.SetLimit(1)
	block := make(chan struct{})
	fmt.Println(g.TryGo(func() error { <-block; return nil }), g.TryGo(func() error { return nil }))
	try("setlimit", func() { g.SetLimit(3) })
	close(block)
	fmt.Println(g.Wait())
	g.SetLimit(-1)
	fmt.Println(g.TryGo(func() error { return nil }))
	fmt.Println(g.Wait())
	g.SetLimit(0)
	fmt.Println(g.TryGo(func() error { return nil }))
	try("exit", func() {
		var g errgroup.Group
		g.Go(func() error { runtime.Goexit(); return nil })
		fmt.Println("exit", g.Wait())
	})
}
