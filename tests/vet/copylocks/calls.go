// Locks passed, received, returned.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type counter struct {
	mu sync.Mutex
	n  int
}

func (c counter) value() int { return c.n } // WARN "^value passes lock by value: command-line-arguments.counter contains sync.Mutex$"

func (c *counter) inc() { c.n++ }

func take(c counter) {} // WARN "^take passes lock by value: command-line-arguments.counter contains sync.Mutex$"

func wait(wg sync.WaitGroup, mus [2]sync.RWMutex) {} // WARN "^wait passes lock by value: sync.WaitGroup contains sync.noCopy$" "^wait passes lock by value: sync.RWMutex$"

func many(cs ...counter) {}

func get(p *counter) counter {
	return *p // WARN "^return copies lock value: command-line-arguments.counter contains sync.Mutex$"
}

func zero() counter { return counter{} }

func once(o sync.Once, c sync.Cond, p sync.Pool, m sync.Map) {} // WARN "sync.Once contains sync.noCopy" "sync.Cond contains sync.noCopy" "sync.Pool contains sync.noCopy" "sync.Map contains sync.noCopy"

func atomics(a atomic.Int64, b atomic.Bool, c atomic.Pointer[int]) {} // WARN "sync/atomic.Int64 contains sync/atomic.noCopy" "sync/atomic.Bool contains sync/atomic.noCopy" "sync/atomic.Pointer\[int\] contains sync/atomic.noCopy"

func value(v atomic.Value, l sync.Locker, m *sync.Mutex) {}

func main() {
	var c counter
	f := func(m sync.Mutex) {} // WARN "^func passes lock by value: sync.Mutex$"
	f(c.mu)                    // WARN "^call of f copies lock value: sync.Mutex$"
	take(c)                    // WARN "^call of take copies lock value: command-line-arguments.counter contains sync.Mutex$"
	many(c)                    // WARN "^call of many copies lock value"
	take(zero())
	take(*get2(&c))
	fmt.Println(c)  // WARN "^call of fmt.Println copies lock value: command-line-arguments.counter contains sync.Mutex$"
	fmt.Println(&c) // a pointer can be copied
	_ = len([1]counter{})
	go take(c)    // WARN "call of take copies lock value"
	defer take(c) // WARN "call of take copies lock value"
	c.inc()
	_, _, _, _ = wait, once, atomics, value
}

func get2(c *counter) *counter { return c }
