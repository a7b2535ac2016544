package main

type T struct{ n int }

func (t T) Get() int   { return t.n }
func (t *T) Set(n int) { t.n = n }

type I interface{ Get() int }

func main() {
	f := T.Get
	g := (*T).Set
	h := T.Set // ERROR "^9: invalid method expression T\.Set \(needs pointer receiver \(\*T\)\.Set\)$"
	i := (*T).Get
	j := I.Get
	_ = f(T{}) + i(&T{}) + j(T{})
	g(&T{}, 1)
	g(T{}, 1) // ERROR "^4: cannot use T\{\} \(value of struct type T\) as \*T value in argument to g$"
	f(1) // ERROR "^4: cannot use 1 \(untyped int constant\) as T value in argument to f$"
	_ = h
	k := T{}.Get
	k(1) // ERROR "^4: too many arguments in call to k\n\thave \(number\)\n\twant \(\)$"
	_ = T.missing // ERROR "^8: T\.missing undefined \(type T has no field or method missing\)$"
	var _ func(int) = (&T{}).Set
	var _ func(T) int = T.Get
	var _ func(*T) int = T.Get // ERROR "^23: cannot use T\.Get \(value of type func\(T\) int\) as func\(\*T\) int value in variable declaration$"
}
