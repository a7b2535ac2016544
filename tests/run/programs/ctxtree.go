package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type key int

const (
	reqID key = iota
	user
)

type Handler func(ctx context.Context, req string) (string, error)
type Middleware func(Handler) Handler

func Chain(h Handler, ms ...Middleware) Handler {
	for i := len(ms) - 1; i >= 0; i-- {
		h = ms[i](h)
	}
	return h
}
func Logging(prefix string) Middleware {
	return func(next Handler) Handler {
		return func(ctx context.Context, req string) (resp string, err error) {
			fmt.Printf("%s> %s id=%v\n", prefix, req, ctx.Value(reqID))
			defer func() { fmt.Printf("%s< %q %v\n", prefix, resp, err) }()
			return next(ctx, req)
		}
	}
}
func Recover(next Handler) Handler {
	return func(ctx context.Context, req string) (resp string, err error) {
		defer func() {
			if r := recover(); r != nil {
				if e, ok := r.(error); ok {
					err = fmt.Errorf("recovered: %w", e)
				} else {
					err = fmt.Errorf("recovered: %v", r)
				}
			}
		}()
		return next(ctx, req)
	}
}
func Timeout(d time.Duration) Middleware {
	return func(next Handler) Handler {
		return func(ctx context.Context, req string) (string, error) {
			ctx, cancel := context.WithTimeoutCause(ctx, d, errors.New("too slow: "+req))
			defer cancel()
			type res struct {
				s string
				e error
			}
			ch := make(chan res, 1)
			go func() {
				s, e := Recover(next)(ctx, req)
				ch <- res{s, e}
			}()
			select {
			case r := <-ch:
				return r.s, r.e
			case <-ctx.Done():
				return "", fmt.Errorf("%w (%w)", ctx.Err(), context.Cause(ctx))
			}
		}
	}
}

func main() {
	h := Chain(func(ctx context.Context, req string) (string, error) {
		switch req {
		case "slow":
			<-ctx.Done()
			time.Sleep(40 * time.Millisecond) // well after whoever waited for the answer has gone
			return "late", nil
		case "panic":
			var p *struct{ x int }
			p.x++
		case "index":
			return req[:9], nil
		}
		return "ok:" + req + fmt.Sprint(ctx.Value(user)), nil
	}, Logging("A"), Recover, Timeout(50*time.Millisecond), Logging("B"))
	for i, r := range []string{"hello", "panic", "index", "slow"} {
		ctx := context.WithValue(context.Background(), reqID, i)
		ctx = context.WithValue(ctx, user, "bob")
		s, err := h(ctx, r)
		fmt.Println("=>", s, err, errors.Is(err, context.DeadlineExceeded))
		time.Sleep(100 * time.Millisecond)
	}
	root, cancelRoot := context.WithCancel(context.Background())
	a, cancelA := context.WithCancelCause(root)
	b, cancelB := context.WithDeadline(a, time.Now().Add(time.Hour))
	c := context.WithoutCancel(b)
	defer cancelB()
	var order []string
	var wg sync.WaitGroup
	var mu sync.Mutex
	wg.Add(1)
	stop := context.AfterFunc(b, func() { defer wg.Done(); mu.Lock(); order = append(order, "after"); mu.Unlock() })
	cancelA(errors.New("why not"))
	wg.Wait()
	cancelRoot()
	fmt.Println(root.Err(), a.Err(), context.Cause(a), b.Err(), context.Cause(b), c.Err(), context.Cause(root), order, stop())
	fmt.Println(root, context.TODO())
	fmt.Println(context.WithValue(context.Background(), user, "x"))
	_, has := b.Deadline()
	_, has2 := c.Deadline()
	fmt.Println(has, has2, context.DeadlineExceeded)
	var te interface{ Timeout() bool }
	fmt.Println(errors.As(context.DeadlineExceeded, &te) && te.Timeout())
}
