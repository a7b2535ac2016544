package main

import (
	"fmt"
	"strings"
)

type node[K comparable, V any] struct {
	key        K
	val        V
	prev, next *node[K, V]
}

type LRU[K comparable, V any] struct {
	cap        int
	items      map[K]*node[K, V]
	head, tail *node[K, V]
	onEvict    func(K, V)
	hits, miss int
}

type Option[K comparable, V any] func(*LRU[K, V])

func WithEvict[K comparable, V any](f func(K, V)) Option[K, V] {
	return func(l *LRU[K, V]) { l.onEvict = f }
}

func New[K comparable, V any](cap int, opts ...Option[K, V]) *LRU[K, V] {
	l := &LRU[K, V]{cap: cap, items: make(map[K]*node[K, V], cap)}
	l.head, l.tail = &node[K, V]{}, &node[K, V]{}
	l.head.next, l.tail.prev = l.tail, l.head
	for _, o := range opts {
		o(l)
	}
	return l
}

func (l *LRU[K, V]) unlink(n *node[K, V]) { n.prev.next, n.next.prev = n.next, n.prev }
func (l *LRU[K, V]) front(n *node[K, V]) {
	n.next, n.prev = l.head.next, l.head
	l.head.next.prev = n
	l.head.next = n
}

func (l *LRU[K, V]) Get(k K) (v V, ok bool) {
	n, ok := l.items[k]
	if !ok {
		l.miss++
		return
	}
	l.hits++
	l.unlink(n)
	l.front(n)
	return n.val, true
}

func (l *LRU[K, V]) Put(k K, v V) {
	if n, ok := l.items[k]; ok {
		n.val = v
		l.unlink(n)
		l.front(n)
		return
	}
	if len(l.items) >= l.cap {
		last := l.tail.prev
		l.unlink(last)
		delete(l.items, last.key)
		if l.onEvict != nil {
			l.onEvict(last.key, last.val)
		}
	}
	n := &node[K, V]{key: k, val: v}
	l.items[k] = n
	l.front(n)
}

func (l *LRU[K, V]) All() func(func(K, V) bool) {
	return func(yield func(K, V) bool) {
		for n := l.head.next; n != l.tail; n = n.next {
			if !yield(n.key, n.val) {
				return
			}
		}
	}
}

func (l *LRU[K, V]) String() string {
	var sb strings.Builder
	sb.WriteByte('[')
	first := true
	for k, v := range l.All() {
		if !first {
			sb.WriteString(" ")
		}
		first = false
		fmt.Fprintf(&sb, "%v=%v", k, v)
	}
	return sb.String() + "]"
}

func main() {
	c := New(3, WithEvict(func(k string, v int) { fmt.Printf("evict %s:%d\n", k, v) }))
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog the end") {
		if v, ok := c.Get(w); ok {
			c.Put(w, v*10+i)
		} else {
			c.Put(w, i)
		}
		fmt.Println(c)
	}
	fmt.Printf("%d hits %d misses %T\n", c.hits, c.miss, c)
	for k, v := range c.All() {
		fmt.Println(k, v)
		if v == 9 {
			break
		}
	}
	type pt struct{ x, y int }
	d := New[pt, []string](2)
	d.Put(pt{1, 2}, []string{"a"})
	d.Put(pt{2, 1}, nil)
	d.Put(pt{1, 2}, append(d.items[pt{1, 2}].val, "b"))
	d.Put(pt{0, 0}, []string{})
	fmt.Println(d)
}
