package p

import "fmt"

type I interface{ M() }
type T struct{}
type V struct{}

func (*T) M() {}
func (V) M()  {}

func f(i I, e error, x int, s fmt.Stringer, a any) {
	_ = i.(T) // ERROR "impossible type assertion: i\.\(T\)"
	_ = i.(*T)
	_ = i.(V)
	_ = i.(*V)
	_ = i.(int) // ERROR "impossible type assertion: i\.\(int\)"
	_ = e.(I)
	_ = x.(int) // ERROR "invalid operation: x \(variable of type int\) is not an interface"
	_ = nil.(int) // ERROR "invalid operation: nil is not an interface"
	_ = a.(undefined) // ERROR "undefined: undefined"
	_ = a.(x) // ERROR "x \(parameter\) is not a type"
	v, ok := i.(T) // ERROR "impossible type assertion: i\.\(T\)"
	w, ok := a.(string)
	_ = a.(type) // ERROR "invalid syntax tree: use of \.\(type\) outside type switch"
	_ = s.(I).(V)
	_, _, _ = v, w, ok
	switch i.(type) {
	case T: // ERROR "impossible type switch case: T"
	case *T:
	case string: // ERROR "impossible type switch case: string"
	case fmt.Stringer:
	case nil:
	}
}
