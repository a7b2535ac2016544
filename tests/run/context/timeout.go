package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func slow(ctx context.Context) error {
	select {
	case <-time.After(time.Second):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func main() {
	start := time.Now()
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	err := slow(ctx)
	fmt.Println(err, time.Since(start).Round(10*time.Millisecond), errors.Is(err, context.DeadlineExceeded), context.Cause(ctx))
	te, ok := err.(interface{ Timeout() bool })
	fmt.Println(ok && te.Timeout())

	// The earlier deadline counts.
	outer, cancel2 := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel2()
	inner, cancel3 := context.WithTimeout(outer, time.Hour)
	defer cancel3()
	d1, _ := outer.Deadline()
	d2, ok := inner.Deadline()
	fmt.Println(d1.Equal(d2), ok)
	<-inner.Done()
	fmt.Println(inner.Err())

	why := errors.New("too slow")
	c, cancel4 := context.WithTimeoutCause(context.Background(), 10*time.Millisecond, why)
	defer cancel4()
	<-c.Done()
	fmt.Println(c.Err(), context.Cause(c))

	// Cancelled before: the cause of the deadline is not used.
	c, cancel5 := context.WithDeadlineCause(context.Background(), time.Now().Add(time.Hour), why)
	cancel5()
	fmt.Println(c.Err(), context.Cause(c))
	past, cancel6 := context.WithTimeout(context.Background(), -time.Second)
	defer cancel6()
	fmt.Println(past.Err())
}
