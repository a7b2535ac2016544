package p

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"sort"
	"sync/atomic"
)

type Tree[K cmp.Ordered, V any] struct {
	root *node[K, V]
}

type node[K cmp.Ordered, V any] struct {
	key         K
	val         V
	left, right *node[K, V]
}

func (t *Tree[K, V]) Put(k K, v V) {
	p := &t.root
	for *p != nil {
		switch c := cmp.Compare(k, (*p).key); {
		case c < 0:
			p = &(*p).left
		case c > 0:
			p = &(*p).right
		default:
			(*p).val = v
			return
		}
	}
	*p = &node[K, V]{key: k, val: v}
}

func (t *Tree[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		t.root.walk(yield)
	}
}

func (n *node[K, V]) walk(yield func(K, V) bool) bool {
	return n == nil || n.left.walk(yield) && yield(n.key, n.val) && n.right.walk(yield)
}

type Set[T comparable] = map[T]struct{}

type Number interface{ ~int | ~int64 | ~float64 }

func Sum[S ~[]E, E Number](s S) (t E) {
	for _, x := range s {
		t += x
	}
	return t / E(1)
}

func Map[A, B any](s []A, f func(A) B) []B {
	out := make([]B, 0, len(s))
	for _, x := range s {
		out = append(out, f(x))
	}
	return out
}

type Setter[T any] interface {
	*T
	Set(string)
}

type Conf struct{ v string }

func (c *Conf) Set(s string) { c.v = s }

func FromStrings[T any, PT Setter[T]](ss []string) []T {
	out := make([]T, len(ss))
	for i, s := range ss {
		PT(&out[i]).Set(s)
	}
	return out
}

func Ptr[T any](x T) *T { return &x }

type Opt[T any] func(*T)

func use() {
	var t Tree[string, int]
	t.Put("a", 1)
	for k, v := range t.All() {
		_, _ = k+"", v+1
	}
	s := Set[int]{1: {}}
	ks := slices.Sorted(maps.Keys(s))
	sort.Slice(ks, func(i, j int) bool { return ks[i] < ks[j] })
	_ = Sum([]float64{1, 2})
	_ = Map(ks, func(i int) string { return "" })
	_ = FromStrings[Conf]([]string{"a"})
	_ = *Ptr(5) + *Ptr(1)
	var p atomic.Pointer[Conf]
	p.Store(&Conf{})
	_ = slices.IndexFunc(ks, func(i int) bool { return i == 2 })
	_ = slices.SortedFunc(slices.Values(ks), cmp.Compare)
	_ = Opt[Conf](func(c *Conf) { c.v = "" })
	var fn func([]int, func(int) string) []string = Map
	_ = fn
	_ = max(1, 2.5, 'a')
}
