// Package semaphore has a weighted semaphore: a number of units that can be taken and given back, several at a time.
package semaphore

import (
	"context"

	"sync"
)

// waiter is somebody who waits for n units; ready is closed when they are theirs.
type waiter struct {
	n     int64
	ready chan struct{}
}

// Weighted is a number of units, shared by goroutines.
type Weighted struct {
	size    int64 // units in all
	cur     int64 // units taken
	mu      sync.Mutex
	waiters []*waiter // in order of arrival
}

// NewWeighted makes a semaphore of n units.
func NewWeighted(n int64) *Weighted { return &Weighted{size: n} }

// Acquire takes n units, and waits until they are there or ctx is done; then it takes nothing and returns ctx.Err(). Who
// waits is served in order, so a large request is not starved by small ones.
func (s *Weighted) Acquire(ctx context.Context, n int64) error {
	done := ctx.Done()
	s.mu.Lock()
	select {
	case <-done:
		s.mu.Unlock()
		return ctx.Err()
	default:
	}
	if s.size-s.cur >= n && len(s.waiters) == 0 {
		s.cur += n
		s.mu.Unlock()
		return nil
	}
	if n > s.size {
		// Can never be: do not block the others.
		s.mu.Unlock()
		<-done
		return ctx.Err()
	}
	w := &waiter{n, make(chan struct{})}
	s.waiters = append(s.waiters, w)
	s.mu.Unlock()

	select {
	case <-done:
		s.mu.Lock()
		defer s.mu.Unlock()
		select {
		case <-w.ready:
			// Got it at the same moment: give it back.
			s.cur -= n
			s.notify()
		default:
			first := s.waiters[0] == w
			s.remove(w)
			if first && s.size > s.cur {
				s.notify() // we may have been in the way of smaller ones
			}
		}
		return ctx.Err()
	case <-w.ready:
		select {
		case <-done:
			s.Release(n)
			return ctx.Err()
		default:
		}
		return nil
	}
}

// TryAcquire takes n units if they are there.
func (s *Weighted) TryAcquire(n int64) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.size-s.cur >= n && len(s.waiters) == 0 {
		s.cur += n
		return true
	}
	return false
}

// Release gives n units back. It panics if they were not taken.
func (s *Weighted) Release(n int64) {
	s.mu.Lock()
	s.cur -= n
	if s.cur < 0 {
		s.mu.Unlock()
		panic("semaphore: released more than held")
	}
	s.notify()
	s.mu.Unlock()
}

// notify serves those who wait, as long as there is enough for the first.
func (s *Weighted) notify() {
	for len(s.waiters) > 0 {
		w := s.waiters[0]
		if s.size-s.cur < w.n {
			return
		}
		s.cur += w.n
		s.waiters = s.waiters[1:]
		close(w.ready)
	}
}

func (s *Weighted) remove(w *waiter) {
	for i, x := range s.waiters {
		if x == w {
			s.waiters = append(s.waiters[:i:i], s.waiters[i+1:]...)
			return
		}
	}
}
