// Package iter holds the types of iterator functions and turns push iterators into pull iterators.
package iter

import "runtime"

// Seq is an iterator over single values: it calls yield for each until yield returns false.
type Seq[V any] func(yield func(V) bool)

// Seq2 is an iterator over pairs of values.
type Seq2[K, V any] func(yield func(K, V) bool)

// coro is the hand-over between the caller of next and the goroutine that runs the iterator. Exactly one of
// the two runs at any time.
type coro struct {
	resume  chan struct{}
	back    chan struct{}
	began   bool
	done    bool // no value will come any more; yield returns false at once
	wanted  bool // next waits for a value
	caught  any  // the panic of the iterator, to be raised in the caller
	goexits bool // the iterator ended its goroutine, and so does the caller
}

// step lets the iterator run until it has a value, ends, or panics.
func (c *coro) step(run func()) {
	if !c.began {
		c.began = true
		c.resume = make(chan struct{})
		c.back = make(chan struct{})
		go c.iterate(run)
	} else {
		c.resume <- struct{}{}
	}
	<-c.back
	if c.caught != nil {
		caught := c.caught
		c.caught = nil
		panic(caught)
	}
	if c.goexits {
		c.goexits = false
		runtime.Goexit()
	}
}

// iterate is the goroutine of the iterator.
func (c *coro) iterate(run func()) {
	returned := false
	defer func() {
		c.caught = recover()
		c.goexits = c.caught == nil && !returned
		c.done = true
		c.back <- struct{}{}
	}()
	run()
	returned = true
}

// yield hands a value over and waits to be asked for the next; false: none is wanted.
func (c *coro) yield() bool {
	c.back <- struct{}{}
	<-c.resume
	return !c.done
}

// Pull turns seq around: next returns its values one by one, with false after the last; stop ends the iteration.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	var (
		c     coro
		value V
		ok    bool
	)
	run := func() {
		seq(func(v V) bool {
			if c.done {
				return false
			}
			if !c.wanted {
				panic("iter.Pull: yield called again before next")
			}
			c.wanted = false
			value, ok = v, true
			return c.yield()
		})
	}
	next = func() (V, bool) {
		var zero V
		if c.done {
			return zero, false
		}
		if c.wanted {
			panic("iter.Pull: next called again before yield")
		}
		c.wanted = true
		value, ok = zero, false
		c.step(run)
		return value, ok
	}
	stop = func() {
		if c.done {
			return
		}
		c.done = true
		if c.began {
			c.step(run)
		}
	}
	return next, stop
}

// Pull2 is Pull for iterators over pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	type pair struct {
		k K
		v V
	}
	one, stop := Pull(func(yield func(pair) bool) {
		seq(func(k K, v V) bool { return yield(pair{k, v}) })
	})
	next = func() (K, V, bool) {
		p, ok := one()
		return p.k, p.v, ok
	}
	return next, stop
}
