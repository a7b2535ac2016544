package p

type Num[T ~int | ~float64] struct{ n T }

func (n Num[T]) Add(m T) Num[T]    { return Num[T]{n.n + m} }
func (n *Num[T]) Inc()             { n.n++ }
func apply[T, U any](x T, f func(T) U) U { return f(x) }

func f(n Num[int]) {
	add := n.Add
	var _ func(int) Num[int] = add
	var _ func(float64) Num[float64] = add // ERROR "cannot use add \(variable of type func\(m int\) Num\[int\]\) as func\(float64\) Num\[float64\] value in variable declaration"
	inc := n.Inc
	inc()
	var _ func(Num[int], int) Num[int] = Num[int].Add
	var _ func(*Num[int]) = (*Num[int]).Inc
	_ = Num[int].Inc // ERROR "invalid method expression Num\[int\]\.Inc \(needs pointer receiver \(\*Num\[int\]\)\.Inc\)"
	_ = Num[string]{} // ERROR "string does not satisfy ~int \| ~float64 \(string missing in ~int \| ~float64\)"
	_ = Num.Add // ERROR "cannot use generic type Num without instantiation"
	_ = apply(1, n.Add).n
	_ = apply("a", n.Add) // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to apply"
	_ = apply(2, Num[float64]{}.Add).n
	_ = n.Add(1).Add(2.5) // ERROR "cannot use 2\.5 \(untyped float constant\) as int value in argument to n\.Add\(1\)\.Add \(truncated\)"
	_ = n.Add(1).Add(2).n
}
