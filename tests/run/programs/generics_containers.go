package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
)

type Number interface {
	~int | ~int8 | ~int64 | ~float32 | ~float64
}

func Sum[T Number](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}
func MapS[S ~[]E, E, R any](s S, f func(E) R) []R {
	r := make([]R, len(s))
	for i, x := range s {
		r[i] = f(x)
	}
	return r
}
func GroupBy[K comparable, V any](xs []V, key func(V) K) map[K][]V {
	m := make(map[K][]V)
	for _, x := range xs {
		m[key(x)] = append(m[key(x)], x)
	}
	return m
}
func Keys[M ~map[K]V, K cmp.Ordered, V any](m M) []K {
	ks := make([]K, 0, len(m))
	for k := range m {
		ks = append(ks, k)
	}
	slices.Sort(ks)
	return ks
}

type Pair[A, B any] struct {
	First  A
	Second B
}

func MakePair[A, B any](a A, b B) Pair[A, B] { return Pair[A, B]{a, b} }
func (p Pair[A, B]) Swap() Pair[B, A]        { return Pair[B, A]{p.Second, p.First} }
func (p Pair[A, B]) String() string          { return fmt.Sprintf("<%v|%v>", p.First, p.Second) }

type Option[T any] struct{ v *T }

func Some[T any](v T) Option[T] { return Option[T]{&v} }
func None[T any]() Option[T]    { return Option[T]{} }
func (o Option[T]) OrElse(d T) T {
	if o.v == nil {
		return d
	}
	return *o.v
}

type Result[T any] struct {
	Val T
	Err error
}

func Try[T any](f func() T) (r Result[T]) {
	defer func() {
		if e := recover(); e != nil {
			if err, ok := e.(error); ok {
				r.Err = err
			} else {
				r.Err = fmt.Errorf("%v", e)
			}
		}
	}()
	return Result[T]{Val: f()}
}

type OrderedMap[K cmp.Ordered, V any] struct {
	m    map[K]V
	keys []K
}

func (o *OrderedMap[K, V]) Set(k K, v V) {
	if o.m == nil {
		o.m = map[K]V{}
	}
	if _, ok := o.m[k]; !ok {
		i := sort.Search(len(o.keys), func(i int) bool { return o.keys[i] >= k })
		o.keys = slices.Insert(o.keys, i, k)
	}
	o.m[k] = v
}
func (o *OrderedMap[K, V]) Range(f func(K, V) bool) {
	for _, k := range o.keys {
		if !f(k, o.m[k]) {
			return
		}
	}
}

type Shape interface {
	Area() float64
	comparable
}
type Sq struct{ s float64 }

func (s Sq) Area() float64 { return s.s * s.s }
func Largest[S Shape](ss ...S) (best S) {
	for _, s := range ss {
		if s.Area() > best.Area() || s == best {
			best = s
		}
	}
	return
}

type Setter[T any] interface {
	*T
	Set(string)
}
type Conf struct{ v string }

func (c *Conf) Set(s string) { c.v = s }
func Build[T any, P Setter[T]](ss ...string) []T {
	out := make([]T, len(ss))
	for i, s := range ss {
		P(&out[i]).Set(s)
	}
	return out
}

type MyInt int
type Cache[K comparable, V any] struct {
	load func(K) (V, error)
	data map[K]V
}

func (c *Cache[K, V]) Get(k K) (V, error) {
	if v, ok := c.data[k]; ok {
		return v, nil
	}
	v, err := c.load(k)
	if err != nil {
		var zero V
		return zero, fmt.Errorf("load %v: %w", k, err)
	}
	c.data[k] = v
	return v, nil
}

type Num2[T Number] struct{ v T }

func (n Num2[T]) Add(o Num2[T]) Num2[T] { return Num2[T]{n.v + o.v} }
func Describe[T any](v T) string {
	switch x := any(v).(type) {
	case int, int64:
		return fmt.Sprintf("int %v", x)
	case string:
		return "string " + x
	case []T:
		return "slice"
	case fmt.Stringer:
		return "stringer " + x.String()
	}
	return fmt.Sprintf("%T", v)
}

type IntList = []MyInt
type Vec[T any] = []Pair[T, T]
type Expr[T any] interface{ Eval() T }
type Lit[T any] struct{ v T }
type Bin[T any] struct {
	l, r Expr[T]
	f    func(a, b T) T
}

func (l Lit[T]) Eval() T  { return l.v }
func (b *Bin[T]) Eval() T { return b.f(b.l.Eval(), b.r.Eval()) }

func main() {
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum[MyInt](4, 5), Sum[int8](100, 100))
	words := []string{"apple", "bob", "cat", "alice", "bear"}
	g := GroupBy(words, func(s string) byte { return s[0] })
	for _, k := range Keys(g) {
		fmt.Print(string(k), g[k], " ")
	}
	fmt.Println(MapS(words, func(s string) int { return len(s) }))
	p := MakePair("a", 1)
	fmt.Println(p, p.Swap(), &p, []Pair[string, int]{p})
	fmt.Printf("%v %+v %T %T %#v\n", p, struct{ P Pair[int, bool] }{}, p, p.Swap(), p)
	fmt.Println(Some(3).OrElse(4), None[string]().OrElse("none"))
	fmt.Println(Try(func() int { return []int{}[1] }), Try(func() string { return "ok" }), Try(func() float64 { panic("x") }).Err)
	var om OrderedMap[string, []int]
	for i, w := range words {
		om.Set(w, []int{i})
	}
	om.Set("bob", nil)
	om.Range(func(k string, v []int) bool { fmt.Print(k, v, " "); return k < "bob" })
	type ID string
	fmt.Println(len(om.keys), Largest(Sq{1}, Sq{3}, Sq{2}), Build[Conf]("a", "b"))
	fmt.Printf("%T %T %T\n", &om, IntList{1}, Vec[ID]{{"a", "b"}})
	c := Cache[string, int]{func(s string) (int, error) {
		if s == "" {
			return 0, errors.New("empty")
		}
		return len(s), nil
	}, map[string]int{}}
	fmt.Println(c.Get("abc"))
	fmt.Println(c.Get(""))
	fmt.Println(Num2[float32]{0.1}.Add(Num2[float32]{0.2}), Num2[int8]{127}.Add(Num2[int8]{1}))
	fmt.Println(Describe(1), Describe("s"), Describe([]int{1}), Describe(p), Describe(2.5), Describe(struct{}{}), Describe[any](nil), Describe[error](nil))
	ps := Vec[int]{{3, 1}, {1, 2}}
	slices.SortFunc(ps, func(a, b Pair[int, int]) int { return cmp.Compare(a.First, b.First) })
	fmt.Println(ps, min(3, 1, 2), max("a", "b"), min(2.5, 1))
	e := &Bin[string]{Lit[string]{"x"}, &Bin[string]{Lit[string]{"y"}, Lit[string]{"z"}, func(a, b string) string { return b + a }}, func(a, b string) string { return strings.ToUpper(a) + b }}
	fmt.Println(e.Eval())
	fmt.Printf("%T %T %T %T\n", Sum[int], Describe[[]string], e, Lit[map[string][]Pair[int, *Conf]]{})
	f := Pair[int, string].Swap
	fmt.Println(f(Pair[int, string]{1, "q"}))
}
