package main

type Ordered[T any] interface{ Compare(T) int }

func Max[T Ordered[T]](a, b T) T {
	if a.Compare(b) > 0 {
		return a
	}
	return b
}

type Adder[A Adder[A]] interface{ Add(A) A }

func sum[A Adder[A]](x, y A) A { return x.Add(y) }

type N int

func (n N) Add(m N) N       { return n + m }
func (n N) Compare(m N) int { return int(n - m) }

type Opt[T any] func(*T)

func Build[T any](opts ...Opt[T]) *T {
	t := new(T)
	for _, o := range opts {
		o(t)
	}
	return t
}

func main() {
	_ = Max(N(1), N(2)) + sum(N(1), N(2))
	_ = Max(1, 2) // ERROR "^9: int does not satisfy Ordered\[int\] \(missing method Compare\)$"
	_ = Max(N(1), 2)
	_ = sum(1.5, 2) // ERROR "^9: float64 does not satisfy Adder\[float64\] \(missing method Add\)$"
	_ = Build(func(n *N) { *n = 1 }, Opt[N](nil))
	_ = Build(func(n *N) {}, func(s *string) {}) // ERROR "^27: in call to Build, type func\(s \*string\) of func\(s \*string\) \{\} does not match inferred type Opt\[N\] for Opt\[T\]$"
	_ = Build[N]().foo // ERROR "^17: Build\[N\]\(\)\.foo undefined \(type \*N has no field or method foo\)$"
}
