package main

type List[T any] struct {
	head *node[T]
}
type node[T any] struct {
	v    T
	next *node[T]
}
type Map[K comparable, V any] map[K]V

func (l *List[T]) Push(v T)          { l.head = &node[T]{v, l.head} }
func (l *List[U]) Pop() (u U)        { return l.head.v }
func (l *List[T]) Bad(v U)           {} // ERROR "^25: undefined: U$"
func (l *List) NoParams()            {} // ERROR "^10: cannot use generic type List\[T any\] without instantiation$"
func (l *List[A, B]) TooMany()       {} // ERROR "^10: receiver declares 2 type parameters, but receiver base type declares 1$"
func (l List[int]) Shadow(x int)     {}

func main() {
	var l List[int]
	l.Push(1)
	l.Push("x") // ERROR "^9: cannot use \"x\" \(untyped string constant\) as int value in argument to l\.Push$"
	var s string = l.Pop() // ERROR "^17: cannot use l\.Pop\(\) \(value of type int\) as string value in variable declaration$"
	var m List // ERROR "^8: cannot use generic type List\[T any\] without instantiation$"
	var n List[int, string] // ERROR "^8: too many type arguments for type List: have 2, want 1$"
	var o Map[[]int, int] // ERROR "^12: \[\]int does not satisfy comparable$"
	var p Map[string] // ERROR "^8: not enough type arguments for type Map: have 1, want 2$"
	var q int[string] // ERROR "^8: invalid operation: int\[string\] \(int is not a generic type\)$"
	var r List[undefined] // ERROR "^13: undefined: undefined$"
	_, _, _, _, _, _, _ = s, m, n, o, p, q, r
	_ = List[int]{1} // ERROR "^16: cannot use 1 \(untyped int constant\) as \*node\[int\] value in struct literal$"
	_ = List{nil} // ERROR "^6: cannot use generic type List\[T any\] without instantiation$"
	_ = Map[string, int]{"x": "y"} // ERROR "^28: cannot use \"y\" \(untyped string constant\) as int value in map literal$"
}
