package main

import (
	"context"
	"errors"
	"fmt"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type Job interface {
	Do(ctx context.Context) (any, error)
}
type JobFunc func(context.Context) (any, error)

func (f JobFunc) Do(ctx context.Context) (any, error) { return f(ctx) }

type Result struct {
	ID    int
	Value any
	Err   error
}
type Pool struct {
	jobs    chan func()
	wg      sync.WaitGroup
	done    atomic.Int64
	onPanic func(any)
}

func NewPool(n int) *Pool {
	p := &Pool{jobs: make(chan func())}
	for range n {
		p.wg.Add(1)
		go p.worker()
	}
	return p
}
func (p *Pool) worker() {
	defer p.wg.Done()
	for f := range p.jobs {
		p.safely(f)
		p.done.Add(1)
	}
}
func (p *Pool) safely(f func()) {
	defer func() {
		if r := recover(); r != nil && p.onPanic != nil {
			p.onPanic(r)
		}
	}()
	f()
}
func (p *Pool) Submit(ctx context.Context, id int, j Job, out chan<- Result) error {
	select {
	case p.jobs <- func() {
		r := Result{ID: id, Err: errors.New("panicked")}
		defer func() { out <- r }()
		r.Value, r.Err = j.Do(ctx)
	}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
func (p *Pool) Close() { close(p.jobs); p.wg.Wait() }

func main() {
	p := NewPool(3)
	var panics []string
	var mu sync.Mutex
	p.onPanic = func(r any) {
		mu.Lock()
		defer mu.Unlock()
		panics = append(panics, fmt.Sprint(r))
	}
	ctx, cancel := context.WithTimeout(context.Background(), 500*time.Millisecond)
	defer cancel()
	out := make(chan Result, 20)
	for i := range 10 {
		j := JobFunc(func(ctx context.Context) (any, error) {
			switch i % 5 {
			case 3:
				var m map[string]int
				m["x"] = i
			case 4:
				select {
				case <-time.After(time.Hour):
				case <-ctx.Done():
					return nil, fmt.Errorf("job %d: %w", i, ctx.Err())
				}
			}
			return strings.Repeat("#", i), nil
		})
		if err := p.Submit(ctx, i, j, out); err != nil {
			fmt.Println("submit", i, err)
		}
	}
	p.Close()
	close(out)
	var rs []Result
	for r := range out {
		rs = append(rs, r)
	}
	sort.Slice(rs, func(i, j int) bool { return rs[i].ID < rs[j].ID })
	for _, r := range rs {
		fmt.Printf("%d %v %v\n", r.ID, r.Value, r.Err)
	}
	fmt.Println(panics, p.done.Load(), ctx.Err(), errors.Is(rs[4].Err, context.DeadlineExceeded))
	defer func() {
		r := recover()
		fmt.Printf("%v %T\n", r, r)
	}()
	p.jobs <- nil
}
