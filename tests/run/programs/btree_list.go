package main

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"slices"
)

type Tree[K cmp.Ordered, V any] struct {
	root *tnode[K, V]
	size int
}
type tnode[K cmp.Ordered, V any] struct {
	k           K
	v           V
	left, right *tnode[K, V]
	h           int
}

func height[K cmp.Ordered, V any](n *tnode[K, V]) int {
	if n == nil {
		return 0
	}
	return n.h
}
func (n *tnode[K, V]) fix() *tnode[K, V] {
	n.h = 1 + max(height(n.left), height(n.right))
	switch b := height(n.left) - height(n.right); {
	case b > 1:
		if height(n.left.left) < height(n.left.right) {
			n.left = n.left.rotL()
		}
		return n.rotR()
	case b < -1:
		if height(n.right.right) < height(n.right.left) {
			n.right = n.right.rotR()
		}
		return n.rotL()
	}
	return n
}
func (n *tnode[K, V]) rotL() *tnode[K, V] {
	r := n.right
	n.right, r.left = r.left, n
	n.h = 1 + max(height(n.left), height(n.right))
	r.h = 1 + max(height(r.left), height(r.right))
	return r
}
func (n *tnode[K, V]) rotR() *tnode[K, V] {
	l := n.left
	n.left, l.right = l.right, n
	n.h = 1 + max(height(n.left), height(n.right))
	l.h = 1 + max(height(l.left), height(l.right))
	return l
}
func (t *Tree[K, V]) Put(k K, v V) {
	var ins func(n *tnode[K, V]) *tnode[K, V]
	ins = func(n *tnode[K, V]) *tnode[K, V] {
		if n == nil {
			t.size++
			return &tnode[K, V]{k: k, v: v, h: 1}
		}
		switch c := cmp.Compare(k, n.k); {
		case c < 0:
			n.left = ins(n.left)
		case c > 0:
			n.right = ins(n.right)
		default:
			n.v = v
		}
		return n.fix()
	}
	t.root = ins(t.root)
}
func (n *tnode[K, V]) walk(yield func(K, V) bool) bool {
	return n == nil || n.left.walk(yield) && yield(n.k, n.v) && n.right.walk(yield)
}
func (t *Tree[K, V]) All() iter.Seq2[K, V] { return func(y func(K, V) bool) { t.root.walk(y) } }
func (t *Tree[K, V]) Keys() iter.Seq[K] {
	return func(yield func(K) bool) {
		for k := range t.All() {
			if !yield(k) {
				return
			}
		}
	}
}

type List[T any] struct {
	head *elem[T]
	len  int
}
type elem[T any] struct {
	val  T
	next *elem[T]
}

func ListOf[T any](xs ...T) *List[T] {
	l := &List[T]{}
	for _, x := range slices.Backward(xs) {
		l.head = &elem[T]{x, l.head}
		l.len++
	}
	return l
}
func (l *List[T]) Each() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := 0
		for e := l.head; e != nil; e = e.next {
			if !yield(i, e.val) {
				return
			}
			i++
		}
	}
}
func (l *List[T]) Reverse() *List[T] {
	var prev *elem[T]
	for e := l.head; e != nil; {
		e.next, prev, e = prev, e, e.next
	}
	l.head = prev
	return l
}
func Map[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(y func(U) bool) {
		for x := range s {
			if !y(f(x)) {
				return
			}
		}
	}
}
func Zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(y func(A, B) bool) {
		nb, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			v, ok := nb()
			if !ok || !y(x, v) {
				return
			}
		}
	}
}

type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(v ...T) Set[T] {
	for _, x := range v {
		s[x] = struct{}{}
	}
	return s
}
func Union[S ~map[T]struct{}, T comparable](a, b S) S {
	r := maps.Clone(a)
	maps.Copy(r, b)
	return r
}

func main() {
	var t Tree[string, int]
	for i, w := range []string{"m", "c", "x", "a", "d", "z", "b", "e", "f", "g", "h"} {
		t.Put(w, i)
	}
	t.Put("c", 100)
	for k, v := range t.All() {
		if k == "f" {
			continue
		}
		if k > "m" {
			break
		}
		fmt.Print(k, "=", v, " ")
	}
	fmt.Println(t.size, t.root.h, slices.Collect(t.Keys()))
	fmt.Println(slices.Collect(Map(t.Keys(), func(s string) byte { return s[0] })))
	for a, b := range Zip(t.Keys(), slices.Values([]float64{1.5, 2.5, 3})) {
		fmt.Print(a, b, ";")
	}
	fmt.Println()
	l := ListOf(1, 2, 3, 4).Reverse()
outer:
	for i, v := range l.Each() {
		for j := range 3 {
			if j == 1 && v == 2 {
				break outer
			}
			if j == 2 {
				continue outer
			}
			fmt.Print(i, v, j, " ")
		}
	}
	fmt.Println(l.len)
	s := Union(Set[int]{}.Add(1, 2), Set[int]{}.Add(2, 3))
	fmt.Println(s, len(s), slices.Sorted(maps.Keys(s)))
	fmt.Printf("%T %T %v\n", t, l, s)
	find := func(want int) (string, bool) {
		for k, v := range t.All() {
			if v == want {
				return k, true
			}
		}
		return "", false
	}
	fmt.Println(find(5))
	fmt.Println(find(55))
}
