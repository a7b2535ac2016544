// The result of an Add assigned to the very variable.
package main

import "sync/atomic"

type stats struct{ n int64 }

func main() {
	var n int32
	n = atomic.AddInt32(&n, 1) // WARN "^direct assignment to atomic value$"
	m := atomic.AddInt32(&n, 1)
	m = atomic.AddInt32(&n, 1)
	n, m = m, atomic.AddInt32(&n, 1)
	n, m = atomic.AddInt32(&n, 1), 2 // WARN "direct assignment to atomic value"
	s := &stats{}
	s.n = atomic.AddInt64(&s.n, 1) // WARN "direct assignment to atomic value"
	p := &s.n
	*p = atomic.AddInt64(p, 2) // WARN "direct assignment to atomic value"
}
