package p

import (
	"context"
	"errors"
	"sync"
	"time"
)

type result struct {
	id  int
	err error
}

type worker struct {
	mu   sync.Mutex
	jobs <-chan int
	out  chan<- result
	done map[int]struct{}
}

func (w *worker) run(ctx context.Context, wg *sync.WaitGroup) {
	defer wg.Done()
	for {
		select {
		case j, ok := <-w.jobs:
			if !ok {
				return
			}
			w.mu.Lock()
			w.done[j] = struct{}{}
			w.mu.Unlock()
			w.out <- result{id: j}
		case <-ctx.Done():
			w.out <- result{-1, ctx.Err()}
			return
		case <-time.After(2 * time.Second / 3):
		}
	}
}

func fan(n int) ([]result, error) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Duration(n)*time.Millisecond)
	defer cancel()
	jobs, out := make(chan int, n), make(chan result)
	var wg sync.WaitGroup
	for range n {
		wg.Add(1)
		go (&worker{jobs: jobs, out: out, done: map[int]struct{}{}}).run(ctx, &wg)
	}
	go func() { wg.Wait(); close(out) }()
	for i := range n {
		jobs <- i
	}
	close(jobs)
	var rs []result
	var errs []error
	for r := range out {
		if r.err != nil && !errors.Is(r.err, context.Canceled) {
			errs = append(errs, r.err)
			continue
		}
		rs = append(rs, r)
	}
	return rs, errors.Join(errs...)
}

var once = sync.OnceValue(func() int { return 42 })

var _ = once() + 1
