package p

type Container[T any] interface {
	Get() T
	Put(T)
}

type Box[T any] struct{ v T }

func (b *Box[T]) Get() T  { return b.v }
func (b *Box[T]) Put(v T) { b.v = v }

type IntBox struct{ Box[int] }

func use[T any, C Container[T]](c C, v T) { c.Put(v) }
func iface[T any](c Container[T]) T       { return c.Get() }

var (
	_ Container[int]    = &Box[int]{}
	_ Container[int]    = Box[int]{} // ERROR "cannot use Box\[int\]\{\} \(value of struct type Box\[int\]\) as Container\[int\] value in variable declaration: Box\[int\] does not implement Container\[int\] \(method Get has pointer receiver\)"
	_ Container[string] = &Box[int]{} // ERROR "cannot use &Box\[int\]\{\} \(value of type \*Box\[int\]\) as Container\[string\] value in variable declaration: \*Box\[int\] does not implement Container\[string\] \(wrong type for method Get\)"
	_ Container[int]    = &IntBox{}
	_ Container[any]    = (*Box[any])(nil)
)

func f(b *Box[int]) {
	use(b, 1)
	use(b, "a") // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to use"
	use(*b, 1) // ERROR "in call to use, C \(type Box\[int\]\) does not satisfy Container\[T\] \(method Get has pointer receiver\)"
	use[int](b, 1)
	use[string](b, "a") // ERROR "in call to use\[string\], C \(type \*Box\[int\]\) does not satisfy Container\[T\] \(wrong type for method Get\)"
	_ = iface[int](b)
	_ = iface(b)
	var c Container[int] = b
	_ = iface(c) + 1
	_ = c.(*Box[int]).v
	_ = c.(*Box[string]) // ERROR "impossible type assertion: c\.\(\*Box\[string\]\)"
	_ = c.(Box[int]) // ERROR "impossible type assertion: c\.\(Box\[int\]\)"
}
