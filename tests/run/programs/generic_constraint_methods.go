package main

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strconv"
)

type Ordered[T any] interface{ Less(T) bool }
type Int int
type Ver struct{ maj, min int }

func (a Int) Less(b Int) bool { return a < b }
func (a Ver) Less(b Ver) bool {
	return cmp.Or(cmp.Compare(a.maj, b.maj), cmp.Compare(a.min, b.min)) < 0
}
func (v Ver) String() string { return "v" + strconv.Itoa(v.maj) + "." + strconv.Itoa(v.min) }

type SkipSet[T Ordered[T]] struct{ xs []T }

func (s *SkipSet[T]) Add(vs ...T) *SkipSet[T] {
	for _, v := range vs {
		i, found := slices.BinarySearchFunc(s.xs, v, func(a, b T) int {
			switch {
			case a.Less(b):
				return -1
			case b.Less(a):
				return 1
			}
			return 0
		})
		if !found {
			s.xs = slices.Insert(s.xs, i, v)
		}
	}
	return s
}
func (s *SkipSet[T]) All() iter.Seq[T] { return slices.Values(s.xs) }
func MaxOf[T Ordered[T]](first T, rest ...T) T {
	for _, r := range rest {
		if first.Less(r) {
			first = r
		}
	}
	return first
}

type Stringer interface{ String() string }
type Printable[T any] interface {
	~[]T
	Stringer
}
type Names []string

func (n Names) String() string               { return fmt.Sprint(len(n)) + " names" }
func Show[S Printable[T], T any](s S) string { return s.String() + fmt.Sprint([]T(s)) }
func Ptr[T any](v T) *T                      { return &v }
func Zero[T any]() (z T)                     { return }
func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
func Apply[T any](v T, fs ...func(T) T) T {
	for _, f := range fs {
		v = f(v)
	}
	return v
}

type Node[T any] struct {
	Val         T
	Left, Right *Node[T]
}

func (n *Node[T]) InOrder() iter.Seq[T] {
	return func(yield func(T) bool) { n.push(yield) }
}
func (n *Node[T]) push(yield func(T) bool) bool {
	return n == nil || n.Left.push(yield) && yield(n.Val) && n.Right.push(yield)
}
func Insert[T cmp.Ordered](n *Node[T], v T) *Node[T] {
	switch {
	case n == nil:
		return &Node[T]{Val: v}
	case v < n.Val:
		n.Left = Insert(n.Left, v)
	case v > n.Val:
		n.Right = Insert(n.Right, v)
	}
	return n
}
func Take[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		i := 0
		for v := range s {
			if !yield(v) {
				return
			}
			if i++; i >= n {
				return
			}
		}
	}
}
func Count() iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Print("(count done)")
		for i := 0; yield(i); i++ {
		}
	}
}

type Event[T any] struct{ subs []func(T) }

func (e *Event[T]) On(f func(T)) { e.subs = append(e.subs, f) }
func (e *Event[T]) Emit(v T) {
	for _, f := range e.subs {
		f(v)
	}
}

type Either[L, R any] struct {
	left  *L
	right *R
}

func Left[L, R any](l L) Either[L, R] { return Either[L, R]{left: &l} }
func Fold[L, R, T any](e Either[L, R], fl func(L) T, fr func(R) T) T {
	if e.left != nil {
		return fl(*e.left)
	}
	return fr(*e.right)
}
func main() {
	s := new(SkipSet[Ver]).Add(Ver{1, 2}, Ver{0, 9}, Ver{1, 2}, Ver{1, 10})
	for v := range s.All() {
		fmt.Print(v, " ")
	}
	fmt.Println(MaxOf(Int(3), 9, 4), MaxOf(Ver{}), Show(Names{"a", "b"}))
	fmt.Println(*Ptr(5), Zero[string]() == "", Zero[*int]() == nil, Must(strconv.Atoi("12")), Apply(2, func(i int) int { return i * i }, func(i int) int { return -i }))
	var root *Node[string]
	for _, w := range []string{"m", "c", "x", "a", "d"} {
		root = Insert(root, w)
	}
	fmt.Println(slices.Collect(Take(root.InOrder(), 3)), slices.Collect(Take(Count(), 4)))
	for v := range Count() {
		if v == 2 {
			break
		}
	}
	next, stop := iter.Pull(Take(Count(), 3))
	a, ok := next()
	b, _ := next()
	fmt.Println(a, b, ok)
	stop()
	_, ok = next()
	fmt.Println(ok)
	var e Event[map[string]int]
	e.On(func(m map[string]int) { m["x"]++ })
	e.On(func(m map[string]int) { m["y"] = m["x"] * 10 })
	m := map[string]int{}
	e.Emit(m)
	e.Emit(m)
	fmt.Println(m)
	fmt.Println(Fold(Left[int, string](4), func(i int) string { return strconv.Itoa(i) }, func(s string) string { return s }))
	fmt.Printf("%T %T %T %T\n", s, e, Left[[]byte, error](nil), root)
	func() {
		defer func() { fmt.Println("r:", recover()) }()
		for v := range root.InOrder() {
			if v == "c" {
				panic("in loop body " + v)
			}
		}
	}()
	func() {
		for i := range Count() {
			defer fmt.Print("d", i, " ")
			if i == 2 {
				return
			}
		}
	}()
	fmt.Println()
}
