package main

import "fmt"

type Container[T any] interface {
	Add(T)
	All() []T
}
type List[T any] struct{ xs []T }

func (l *List[T]) Add(x T)  { l.xs = append(l.xs, x) }
func (l *List[T]) All() []T { return l.xs }

type Bag[T any] struct{}

func (Bag[T]) Add(x int) {}
func (Bag[T]) All() []T  { return nil }

func Fill[T any](c Container[T], xs ...T) {
	for _, x := range xs {
		c.Add(x)
	}
}

type StringerList[T fmt.Stringer] struct{ List[T] }

func main() {
	var c Container[int] = &List[int]{}
	c = List[int]{} // ERROR "^6: cannot use List\[int\]\{\} \(value of struct type List\[int\]\) as Container\[int\] value in assignment: List\[int\] does not implement Container\[int\] \(method Add has pointer receiver\)$"
	c = &List[string]{} // ERROR "^6: cannot use &List\[string\]\{\} \(value of type \*List\[string\]\) as Container\[int\] value in assignment: \*List\[string\] does not implement Container\[int\] \(wrong type for method Add\)\n\t\thave Add\(string\)\n\t\twant Add\(int\)$"
	c = Bag[int]{}
	c = Bag[string]{} // ERROR "^6: cannot use Bag\[string\]\{\} \(value of struct type Bag\[string\]\) as Container\[int\] value in assignment: Bag\[string\] does not implement Container\[int\] \(wrong type for method All\)\n\t\thave All\(\) \[\]string\n\t\twant All\(\) \[\]int$"
	Fill(c, 1, 2)
	Fill(c, "x") // ERROR "^10: cannot use \"x\" \(untyped string constant\) as int value in argument to Fill$"
	Fill[string](&List[string]{}, "x")
	Fill(&List[string]{}, "x")
	Fill(&List[string]{}, 1) // ERROR "^24: cannot use 1 \(untyped int constant\) as string value in argument to Fill$"
	var s StringerList[int] // ERROR "^21: int does not satisfy fmt\.Stringer \(missing method String\)$"
	var t Container[fmt.Stringer] = &List[fmt.Stringer]{}
	t.Add(1) // ERROR "^8: cannot use 1 \(constant of type int\) as fmt\.Stringer value in argument to t\.Add: int does not implement fmt\.Stringer \(missing method String\)$"
	_ = s
}
