package main

import (
	"cmp"
	"fmt"
)

type number interface {
	~int | ~int64 | ~float64
}

func sum[T number](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}

func mapTo[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, 0, len(xs))
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

func reduce[T, A any](xs []T, init A, f func(A, T) A) A {
	for _, x := range xs {
		init = f(init, x)
	}
	return init
}

func maxOf[T cmp.Ordered](a, b T) T {
	if a > b {
		return a
	}
	return b
}

func keys[M ~map[K]V, K comparable, V any](m M) int { return len(m) }

type celsius float64
type set map[string]struct{}

func main() {
	fmt.Println(sum(1, 2, 3), sum(1.5, 2), sum[celsius](1, 2.5), sum[int]())
	fmt.Println(mapTo([]int{1, 2}, func(i int) string { return fmt.Sprint(i, "!") }))
	fmt.Println(reduce([]string{"a", "b"}, 0, func(n int, s string) int { return n + len(s) }))
	fmt.Println(maxOf("a", "b"), maxOf(1, 2), maxOf(2.5, 1))
	fmt.Println(keys(set{"x": {}}), keys(map[int]int{}))
	f := sum[int64]
	fmt.Printf("%v %T %T\n", f(1, 2), f, sum(celsius(1)))
	var x uint8 = 200
	fmt.Println(func() uint8 { return double(x) }(), double(int8(100)), double("ab"))
}

func double[T ~uint8 | ~int8 | ~string](x T) T { return x + x }
