package main

type F func(F) F

type S struct { // ERROR "^6: invalid recursive type: S refers to itself$"
	f func(S) *S
	m map[string]S
	s []S
	c chan S
	i interface{ M(S) S }
	a [0]S
}

type L []L

func (l L) depth() int {
	if len(l) == 0 {
		return 0
	}
	return 1 + l[0].depth()
}

func even(n int) bool { return n == 0 || odd(n-1) }
func odd(n int) bool  { return n != 0 && even(n-1) }

func main() { _ = L{L{}, L{L{}}}.depth() }
