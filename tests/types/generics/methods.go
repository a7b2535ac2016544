package main

type Stringer interface{ String() string }

func Join[T Stringer](xs []T) (s string) {
	for _, x := range xs {
		s += x.String()
		x.Foo() // ERROR "^5: x\.Foo undefined \(type T has no field or method Foo\)$"
	}
	return
}

type A int

func (A) String() string { return "" }

type B int

func (*B) String() string { return "" }

type C int

func (C) String() int { return 0 }

type PtrTo[T any] interface {
	*T
	Stringer
}

func Make[T any, P PtrTo[T]]() string {
	var t T
	return P(&t).String()
}

func main() {
	Join([]A{})
	Join([]B{}) // ERROR "^6: in call to Join, T \(type B\) does not satisfy Stringer \(method String has pointer receiver\)$"
	Join([]*B{})
	Join([]C{}) // ERROR "^6: in call to Join, T \(type C\) does not satisfy Stringer \(wrong type for method String\)\n\t\thave String\(\) int\n\t\twant String\(\) string$"
	Join([]int{}) // ERROR "^6: in call to Join, T \(type int\) does not satisfy Stringer \(missing method String\)$"
	Make[B]()
	Make[A]()
	Make[B, *A]() // ERROR "^10: \*A does not satisfy PtrTo\[B\] \(\*A missing in \*main\.B\)$"
	Join[Stringer](nil)
	Join[any](nil) // ERROR "^7: any does not satisfy Stringer \(missing method String\)$"
}
