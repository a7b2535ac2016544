package main

type A struct{ X int }
type B struct{ X int }
type C struct {
	A
	B
}
type D struct {
	C
	X string
}
type M1 struct{}
type M2 struct{}

func (M1) F() {}
func (M2) F() {}

type E struct {
	M1
	M2
}
type I interface{ F() }

func main() {
	var c C
	c.X = 1 // ERROR "^4: ambiguous selector c\.X$"
	c.A.X = 1
	var d D
	d.X = "x"
	d.C.B.X = 1
	var e E
	e.F() // ERROR "^4: ambiguous selector e\.F$"
	var i I = e // ERROR "^12: cannot use e \(variable of struct type E\) as I value in variable declaration: E does not implement I \(ambiguous selector E\.F\)$"
	_ = i
	_ = e.M1.F
}
