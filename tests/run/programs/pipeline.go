package main

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"time"
)

func gen(ctx context.Context, n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 1; i <= n; i++ {
			select {
			case out <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}
func stage[T, U any](ctx context.Context, in <-chan T, f func(T) (U, bool)) <-chan U {
	out := make(chan U)
	go func() {
		defer close(out)
		for v := range in {
			u, ok := f(v)
			if !ok {
				continue
			}
			select {
			case out <- u:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}
func merge[T any](cs ...<-chan T) <-chan T {
	var wg sync.WaitGroup
	out := make(chan T)
	for _, c := range cs {
		wg.Go(func() {
			for v := range c {
				out <- v
			}
		})
	}
	go func() { wg.Wait(); close(out) }()
	return out
}
func tee[T any](in <-chan T) (_, _ <-chan T) {
	a, b := make(chan T), make(chan T)
	go func() {
		defer close(a)
		defer close(b)
		for v := range in {
			a, b := a, b
			for range 2 {
				select {
				case a <- v:
					a = nil
				case b <- v:
					b = nil
				}
			}
		}
	}()
	return a, b
}

func main() {
	ctx, cancel := context.WithCancelCause(context.Background())
	sq := stage(ctx, gen(ctx, 10), func(i int) (int, bool) { return i * i, i%2 == 1 })
	str := stage(ctx, sq, func(i int) (string, bool) { return fmt.Sprintf("<%d>", i), true })
	for s := range str {
		fmt.Print(s)
	}
	fmt.Println()
	sum := 0
	src := gen(ctx, 1000)
	var parts []<-chan int
	for range 4 {
		parts = append(parts, stage(ctx, src, func(i int) (int, bool) { return i * 2, true }))
	}
	for v := range merge(parts...) {
		sum += v
	}
	fmt.Println(sum)
	a, b := tee(gen(ctx, 3))
	for v := range a {
		fmt.Print(v, <-b, " ")
	}
	fmt.Println()
	inf := gen(ctx, 1<<62)
	for v := range inf {
		if v == 100 {
			cancel(fmt.Errorf("seen %d", v))
			break
		}
	}
	fmt.Println(ctx.Err(), context.Cause(ctx))
	time.Sleep(10 * time.Millisecond)
	fmt.Println(runtime.NumGoroutine())
	sem := make(chan struct{}, 3)
	var mu sync.Mutex
	var cur, peak int
	var wg sync.WaitGroup
	for i := range 12 {
		wg.Go(func() {
			sem <- struct{}{}
			defer func() { <-sem }()
			mu.Lock()
			cur++
			peak = max(peak, cur)
			mu.Unlock()
			time.Sleep(time.Duration(i%3+1) * time.Millisecond)
			mu.Lock()
			cur--
			mu.Unlock()
		})
	}
	wg.Wait()
	fmt.Println(peak, cur)
}
