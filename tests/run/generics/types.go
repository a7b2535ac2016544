package main

import (
	"errors"
	"fmt"
)

type stack[T any] struct{ items []T }

func (s *stack[T]) push(x T) { s.items = append(s.items, x) }
func (s *stack[T]) pop() (T, error) {
	var zero T
	if len(s.items) == 0 {
		return zero, errors.New("empty")
	}
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, nil
}

type pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p pair[K, V]) String() string { return fmt.Sprintf("<%v=%v>", p.Key, p.Val) }

type list[T any] struct {
	head *node[T]
	n    int
}
type node[T any] struct {
	v    T
	next *node[T]
}

func (l *list[T]) add(v T) *list[T] { l.head = &node[T]{v, l.head}; l.n++; return l }
func (l *list[T]) each(f func(T)) {
	for n := l.head; n != nil; n = n.next {
		f(n.v)
	}
}

type tree[T interface{ less(T) bool }] struct {
	l, r *tree[T]
	v    T
}

func (t *tree[T]) insert(v T) *tree[T] {
	if t == nil {
		return &tree[T]{v: v}
	}
	if v.less(t.v) {
		t.l = t.l.insert(v)
	} else {
		t.r = t.r.insert(v)
	}
	return t
}

func (t *tree[T]) walk(f func(T)) {
	if t != nil {
		t.l.walk(f)
		f(t.v)
		t.r.walk(f)
	}
}

type num int

func (a num) less(b num) bool { return a < b }

type alias[T any] = pair[string, T]

func main() {
	var s stack[string]
	s.push("a")
	s.push("b")
	fmt.Println(s.pop())
	fmt.Println(s.pop())
	fmt.Println(s.pop())
	p := pair[string, int]{"x", 1}
	fmt.Println(p, &p)
	fmt.Printf("%T %T %+v\n", p, s, struct{ p pair[int, []string] }{})
	(&list[float64]{}).add(1).add(2.5).each(func(f float64) { fmt.Print(f, " ") })
	var t *tree[num]
	for _, v := range []num{5, 2, 8, 1} {
		t = t.insert(v)
	}
	t.walk(func(n num) { fmt.Print(n, " ") })
	fmt.Println()
	a := alias[bool]{"k", true}
	fmt.Printf("%v %T\n", a, a)
}
