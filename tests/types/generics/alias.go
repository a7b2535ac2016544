package main

type Set[T comparable] = map[T]struct{}
type Vec[T any] = []T
type IntVec = Vec[int]
type Pair[A, B any] struct {
	a A
	b B
}
type SP[B any] = Pair[string, B]

func f(s Set[string]) Vec[string] { return nil }

func main() {
	var s Set[string] = map[string]struct{}{}
	var v IntVec = []int{1}
	var p SP[int] = Pair[string, int]{"a", 1}
	var q SP[int] = Pair[int, int]{1, 1} // ERROR "^18: cannot use Pair\[int, int\]\{…\} \(value of struct type Pair\[int, int\]\) as SP\[int\] value in variable declaration$"
	var t Set[[]int] // ERROR "^12: \[\]int does not satisfy comparable$"
	var u Vec // ERROR "^8: cannot use generic type Vec\[T any\] without instantiation$"
	var w Vec[int, int] // ERROR "^8: too many type arguments for type Vec: have 2, want 1$"
	f(s)
	f(v) // ERROR "^4: cannot use v \(variable of slice type IntVec\) as Set\[string\] value in argument to f$"
	_, _, _, _, _ = p, q, t, u, w
}
