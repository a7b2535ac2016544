// Package iter holds the types of iterator functions and turns push iterators into pull iterators.
package iter

// Seq is an iterator over single values: it calls yield for each until yield returns false.
type Seq[V any] func(yield func(V) bool)

// Seq2 is an iterator over pairs of values.
type Seq2[K, V any] func(yield func(K, V) bool)

// coro is the hand-over between the caller of next and the goroutine that runs the iterator. Exactly one of
// the two runs at any time.
type coro struct {
	resume chan bool // true: give the next value; false: stop
	back   chan struct{}
	began  bool
	done   bool
	caught any // the panic of the iterator, to be raised in the caller
	failed bool
	goexit bool
}

// step lets the iterator run until it has a value, ends, or panics.
func (c *coro) step(more bool, run func()) {
	if !c.began {
		c.began = true
		c.resume = make(chan bool)
		c.back = make(chan struct{})
		if !more {
			c.done = true
			return
		}
		go func() {
			returned := false
			defer func() {
				if !returned {
					if r := recover(); r != nil {
						c.caught, c.failed = r, true
					} else {
						c.goexit = true
					}
				}
				c.done = true
				c.back <- struct{}{}
			}()
			run()
			returned = true
		}()
	} else {
		c.resume <- more
	}
	<-c.back
	if c.failed {
		c.failed = false
		panic(c.caught)
	}
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
				panic("iter.Pull: yield called after iteration ended")
			}
			value, ok = v, true
			c.back <- struct{}{}
			return <-c.resume
		})
	}
	next = func() (V, bool) {
		var zero V
		if c.done {
			return zero, false
		}
		value, ok = zero, false
		c.step(true, run)
		return value, ok
	}
	stop = func() {
		if !c.done {
			c.step(false, run)
			c.done = true
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
