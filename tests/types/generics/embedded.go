package main

type Base[T any] struct{ val T }

func (b *Base[T]) Get() T  { return b.val }
func (b Base[T]) Set(v T)  {}

type D struct {
	Base[int]
	name string
}
type E[T any] struct {
	*Base[T]
	D
}

func main() {
	d := D{Base[int]{1}, "x"}
	var s string = d.Get() // ERROR "^17: cannot use d\.Get\(\) \(value of type int\) as string value in variable declaration$"
	d.Base.val = "x" // ERROR "^15: cannot use \"x\" \(untyped string constant\) as int value in assignment$"
	e := E[string]{}
	e.Get()
	e.val = 1 // ERROR "^10: cannot use 1 \(untyped int constant\) as string value in assignment$"
	e.D.val = 1
	_ = s
	var i interface{ Get() int } = &d
	i = d // ERROR "^6: cannot use d \(variable of struct type D\) as interface\{Get\(\) int\} value in assignment: D does not implement interface\{Get\(\) int\} \(method Get has pointer receiver\)$"
	_ = i
}
