package main

import (
	"fmt"
	"sync"
)

type cache[K comparable, V any] struct {
	mu sync.Mutex
	m  map[K]V
}

func newCache[K comparable, V any]() *cache[K, V] { return &cache[K, V]{m: map[K]V{}} }

func (c *cache[K, V]) get(k K, load func(K) V) V {
	c.mu.Lock()
	defer c.mu.Unlock()
	if v, ok := c.m[k]; ok {
		return v
	}
	v := load(k)
	c.m[k] = v
	return v
}

type named[T any] struct {
	*cache[string, T]
	name string
}

type opt[T any] func(*T)

type cfg struct{ n int }

func with(n int) opt[cfg] { return func(c *cfg) { c.n = n } }

func apply[T any](opts ...opt[T]) T {
	var t T
	for _, o := range opts {
		o(&t)
	}
	return t
}

type event[T any] struct{ subs []func(T) }

func (e *event[T]) on(f func(T)) { e.subs = append(e.subs, f) }
func (e *event[T]) emit(v T) {
	for _, f := range e.subs {
		f(v)
	}
}

type result[T any] struct {
	v   T
	err error
}

func async[T any](f func() (T, error)) <-chan result[T] {
	ch := make(chan result[T], 1)
	go func() { v, err := f(); ch <- result[T]{v, err} }()
	return ch
}

func main() {
	n := named[int]{newCache[string, int](), "lens"}
	calls := 0
	load := func(s string) int { calls++; return len(s) }
	fmt.Println(n.get("abc", load), n.get("abc", load), calls, n.name)
	fmt.Println(apply(with(1), with(5)))
	var e event[string]
	e.on(func(s string) { fmt.Println("got", s) })
	e.emit("x")
	fmt.Println(<-async(func() (int, error) { return 42, nil }))
	get := n.get
	fmt.Println(get("zz", load))
	fmt.Printf("%T\n", e)
}
