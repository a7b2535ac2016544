// oracle: skip golang.org/x/sync is not there
package main

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/sync/semaphore"
)

func main() {
	ctx := context.Background()
	s := semaphore.NewWeighted(3)
	fmt.Println(s.TryAcquire(2), s.TryAcquire(2), s.TryAcquire(1)) // expect: true false true
	got := make(chan string, 2)
	go func() {
		s.Acquire(ctx, 3)
		got <- "large"
		s.Release(3)
	}()
	time.Sleep(time.Millisecond)
	go func() {
		s.Acquire(ctx, 1)
		got <- "small"
		s.Release(1)
	}()
	time.Sleep(time.Millisecond)
	s.Release(1) // the small one does not overtake the large
	time.Sleep(time.Millisecond)
	fmt.Println(len(got)) // expect: 0
	s.Release(2)
	fmt.Println(<-got, <-got) // expect: large small
	s.Acquire(ctx, 3)
	short, cancel := context.WithTimeout(ctx, 10*time.Millisecond)
	defer cancel()
	fmt.Println(s.Acquire(short, 1)) // expect: context deadline exceeded
	fmt.Println(s.Acquire(short, 4)) // expect: context deadline exceeded
	s.Release(3)
	defer func() { fmt.Println(recover()) }() // expect: semaphore: released more than held
	s.Release(1)
}
