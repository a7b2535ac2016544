package main

import (
	"errors"
	"fmt"
	"time"
)

type Future[T any] struct {
	done chan struct{}
	val  T
	err  error
}

func Async[T any](f func() (T, error)) *Future[T] {
	fu := &Future[T]{done: make(chan struct{})}
	go func() {
		defer close(fu.done)
		defer func() {
			if r := recover(); r != nil {
				fu.err = fmt.Errorf("panic: %v", r)
			}
		}()
		fu.val, fu.err = f()
	}()
	return fu
}

var ErrTimeout = errors.New("timeout")

func (f *Future[T]) Get(d time.Duration) (v T, err error) {
	select {
	case <-f.done:
		return f.val, f.err
	case <-time.After(d):
		return v, ErrTimeout
	}
}
func First[T any](fs ...*Future[T]) T {
	ch := make(chan T, len(fs))
	for _, f := range fs {
		go func() {
			<-f.done
			if f.err == nil {
				ch <- f.val
			}
		}()
	}
	return <-ch
}

func retry(n int, base time.Duration, f func(int) error) (err error) {
	for i := range n {
		if err = f(i); err == nil {
			return nil
		}
		time.Sleep(base << i)
	}
	return fmt.Errorf("after %d tries: %w", n, err)
}

func main() {
	a := Async(func() (int, error) { time.Sleep(10 * time.Millisecond); return 1, nil })
	b := Async(func() (int, error) { time.Sleep(40 * time.Millisecond); return 2, nil })
	c := Async(func() (int, error) { var s []int; return s[3], nil })
	d := Async(func() (string, error) { return "", errors.New("nope") })
	fmt.Println(First(b, a, c))
	fmt.Println(b.Get(time.Millisecond))
	fmt.Println(b.Get(time.Second))
	fmt.Println(c.Get(time.Second))
	fmt.Println(d.Get(time.Second))
	start := time.Now()
	err := retry(4, 5*time.Millisecond, func(i int) error {
		if i < 3 {
			return ErrTimeout
		}
		return nil
	})
	fmt.Println(err, time.Since(start).Round(5*time.Millisecond) >= 35*time.Millisecond)
	fmt.Println(retry(2, time.Millisecond, func(i int) error { return fmt.Errorf("e%d: %w", i, ErrTimeout) }))

	heart := time.NewTicker(10 * time.Millisecond)
	defer heart.Stop()
	work := make(chan int)
	go func() {
		defer close(work)
		for i := range 3 {
			time.Sleep(25 * time.Millisecond)
			work <- i
		}
	}()
	beats := 0
	var got []int
loop:
	for {
		select {
		case <-heart.C:
			beats++
		case v, ok := <-work:
			if !ok {
				break loop
			}
			got = append(got, v)
		}
	}
	fmt.Println(got, beats >= 5 && beats <= 9)
	var nilch chan int
	select {
	case <-nilch:
	case nilch <- 1:
	default:
		fmt.Println("default")
	}
	ch := make(chan int, 1)
	for i := range 6 {
		select {
		case x := <-ch:
			fmt.Print("r", x, " ")
		case ch <- i:
			fmt.Print("s", i, " ")
		}
	}
	fmt.Println()
	counts := [2]int{}
	c1, c2 := make(chan int), make(chan int)
	close(c1)
	close(c2)
	for range 1000 {
		select {
		case <-c1:
			counts[0]++
		case <-c2:
			counts[1]++
		}
	}
	fmt.Println(counts[0] > 300, counts[1] > 300, counts[0]+counts[1])
}
