// Package errgroup runs the parts of a common task in goroutines, waits for them, and passes on the first error.
package errgroup

import (
	"context"
	"fmt"
	"sync"
)

type token struct{}

// Group is goroutines that work on parts of one task. Its zero value has no limit and cancels nothing when a part fails.
type Group struct {
	cancel func(error) // of WithContext; nil without

	wg sync.WaitGroup

	sem chan token // one for each goroutine that runs; nil without a limit

	errOnce sync.Once
	err     error // the first one
}

func (g *Group) done() {
	if g.sem != nil {
		<-g.sem
	}
	g.wg.Done()
}

// WithContext returns a Group and a context that is cancelled when a function of the group fails first, or when Wait returns.
func WithContext(ctx context.Context) (*Group, context.Context) {
	ctx, cancel := context.WithCancelCause(ctx)
	return &Group{cancel: cancel}, ctx
}

// Wait waits for all functions to return, and returns the first error.
func (g *Group) Wait() error {
	g.wg.Wait()
	if g.cancel != nil {
		g.cancel(g.err)
	}
	return g.err
}

// Go calls f in a goroutine. If a limit is set and reached, it waits until one of the others has ended.
func (g *Group) Go(f func() error) {
	if g.sem != nil {
		g.sem <- token{}
	}
	g.wg.Add(1)
	go func() {
		defer g.done()
		if err := f(); err != nil {
			g.fail(err)
		}
	}()
}

// TryGo is Go, but does nothing, and returns false, if it would have to wait.
func (g *Group) TryGo(f func() error) bool {
	if g.sem != nil {
		select {
		case g.sem <- token{}:
		default:
			return false
		}
	}
	g.wg.Add(1)
	go func() {
		defer g.done()
		if err := f(); err != nil {
			g.fail(err)
		}
	}()
	return true
}

// fail keeps the first error, and cancels the group's context.
func (g *Group) fail(err error) {
	g.errOnce.Do(func() {
		g.err = err
		if g.cancel != nil {
			g.cancel(g.err)
		}
	})
}

// SetLimit lets at most n goroutines run at once: none at all if n is 0, any number if it is negative. It panics while
// goroutines of the group run.
func (g *Group) SetLimit(n int) {
	if n < 0 {
		g.sem = nil
		return
	}
	if active := len(g.sem); active != 0 {
		panic(fmt.Errorf("errgroup: modify limit while %v goroutines in the group are still active", active))
	}
	g.sem = make(chan token, n)
}
