package p

type Tree[T any] struct {
	Left, Right *Tree[T]
	Val         T
}

func (t *Tree[T]) Walk(f func(T)) {
	if t == nil {
		return
	}
	t.Left.Walk(f)
	f(t.Val)
	t.Right.Walk(f)
}

func Fold[T, A any](t *Tree[T], a A, f func(A, T) A) A {
	if t == nil {
		return a
	}
	return Fold(t.Right, f(Fold(t.Left, a, f), t.Val), f)
}

func depth[T any](n int, x T) int {
	if n == 0 {
		return 0
	}
	return depth[T](n-1, x) + depth(n-1, x)
}

type Ordered[T any] interface{ Less(T) bool }

func Max[T Ordered[T]](a, b T) T {
	if a.Less(b) {
		return b
	}
	return a
}

type Int int

func (a Int) Less(b Int) bool { return a < b }

var (
	_ Int            = Max(Int(1), 2)
	_                = Max(1, 2) // ERROR "int does not satisfy Ordered\[int\] \(missing method Less\)"
	_ int            = Fold(&Tree[string]{}, 0, func(n int, s string) int { return n + len(s) })
	_                = Fold(&Tree[string]{}, 0, func(n int, s int) int { return n }) // ERROR "in call to Fold, type func\(n int, s int\) int of func\(n int, s int\) int \{…\} does not match inferred type func\(int, string\) int for func\(A, T\) A"
	_ *Tree[float64] = &Tree[int]{} // ERROR "cannot use &Tree\[int\]\{\} \(value of type \*Tree\[int\]\) as \*Tree\[float64\] value in variable declaration"
	_                = Tree[Tree[int]]{}.Val.Val + 1
)
