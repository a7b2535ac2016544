// Package iter holds the types of iterator functions and turns push iterators into pull iterators.
package iter

import "runtime"

// Seq is an iterator over single values: it calls yield for each until yield returns false.
type Seq[V any] func(yield func(V) bool)

// Seq2 is an iterator over pairs of values.
type Seq2[K, V any] func(yield func(K, V) bool)

// Pull turns seq around: next returns its values one by one, with false after the last; stop ends the iteration. A panic
// of seq, or its Goexit, goes on in whoever called next or stop.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	var value, zero V
	var c coro
	start(&c, func() {
		defer c.finish()
		if c.done {
			c.returned = true // stopped before it began
			return
		}
		seq(func(v V) bool {
			if !c.mayYield() {
				return false
			}
			value = v
			switchTo(&c)
			return !c.done
		})
		c.returned = true
	})
	next = func() (V, bool) {
		if !c.mayResume() {
			return zero, false
		}
		switchTo(&c)
		if r := c.failure(); r != nil {
			panic(r)
		}
		if c.done {
			return zero, false
		}
		return value, true
	}
	stop = func() {
		if c.mayStop() {
			switchTo(&c)
			if r := c.failure(); r != nil {
				panic(r)
			}
		}
	}
	return next, stop
}

// Pull2 is Pull for iterators over pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	var key, noKey K
	var value, zero V
	var c coro
	start(&c, func() {
		defer c.finish()
		if c.done {
			c.returned = true // stopped before it began
			return
		}
		seq(func(k K, v V) bool {
			if !c.mayYield() {
				return false
			}
			key, value = k, v
			switchTo(&c)
			return !c.done
		})
		c.returned = true
	})
	next = func() (K, V, bool) {
		if !c.mayResume() {
			return noKey, zero, false
		}
		switchTo(&c)
		if r := c.failure(); r != nil {
			panic(r)
		}
		if c.done {
			return noKey, zero, false
		}
		return key, value, true
	}
	stop = func() {
		if c.mayStop() {
			switchTo(&c)
			if r := c.failure(); r != nil {
				panic(r)
			}
		}
	}
	return next, stop
}

// coro is an iterator that runs in a goroutine of its own, in turns with whoever pulls: exactly one of the two runs, the
// other waits for it. Its address is what both know it by.
type coro struct {
	wanted   bool // next waits for a value
	done     bool // there is no further value, or none is wanted
	returned bool // the iterator has returned
	panicked any  // what it panicked with; nil once passed on
	exited   bool // it called Goexit; false once passed on
}

func (c *coro) mayResume() bool {
	if c.done {
		return false
	}
	if c.wanted {
		panic("iter.Pull: next called again before yield")
	}
	c.wanted = true
	return true
}

func (c *coro) mayStop() bool {
	first := !c.done
	c.done = true
	return first
}

func (c *coro) mayYield() bool {
	if c.done {
		return false
	}
	if !c.wanted {
		panic("iter.Pull: yield called again before next")
	}
	c.wanted = false
	return true
}

// finish is deferred by the iterator's goroutine: it hands over for the last time.
func (c *coro) finish() {
	if r := recover(); r != nil {
		c.panicked = r
	} else if !c.returned {
		c.exited = true
	}
	c.done = true
	leave(c)
}

// failure is what the iterator has panicked with, or nil: the goroutine that pulls is to panic with it, once. After a Goexit of
// the iterator's it exits itself.
func (c *coro) failure() any {
	if c.exited {
		c.exited = false
		runtime.Goexit()
	}
	r := c.panicked
	c.panicked = nil
	return r
}

// start makes the goroutine of an iterator. It waits for the first switchTo.
func start(c *coro, run func())

// switchTo lets the other goroutine of c run, and waits until that one hands back.
func switchTo(c *coro)

// leave lets the other goroutine of c run after the present one, which is about to end.
func leave(c *coro)
