package main

func Eq[T comparable](a, b T) bool { return a == b }
func Bad[T any](a, b T) bool       { return a == b } // ERROR "^45: invalid operation: a == b \(incomparable types in type set\)$"
func Less[T any](a, b T) bool      { return a < b } // ERROR "^45: invalid operation: a < b \(type parameter T cannot use operator <\)$"
func Less2[T ~int | ~string](a, b T) bool { return a < b }
func Nil[T any](a T) bool          { return a == nil } // ERROR "^50: invalid operation: a == nil \(mismatched types T and untyped nil\)$"

type S struct{ f func() }
type I interface{ m() }

func main() {
	Eq(1, 2)
	Eq("x", 1) // ERROR "^10: in call to Eq, mismatched types untyped string and untyped int \(cannot infer T\)$"
	Eq([]int{}, []int{}) // ERROR "^4: \[\]int does not satisfy comparable$"
	Eq(S{}, S{}) // ERROR "^4: S does not satisfy comparable$"
	Eq[any](1, "x")
	Eq[I](nil, nil)
	Eq[func()](nil, nil) // ERROR "^9: func\(\) does not satisfy comparable$"
	Eq(struct{}{}, struct{}{})
	Eq([2]func(){}, [2]func(){}) // ERROR "^4: \[2\]func\(\) does not satisfy comparable$"
}
