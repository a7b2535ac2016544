package p

type A struct{ x, y, same int }
type B struct{ y, same, z int }
type Deep struct{ deep int }
type C struct {
	A
	*B
	Deep
	z string
}
type D struct {
	C
	deep float64
}

func (A) M()  {}
func (B) M()  {}
func (*B) N() {}
func (A) P()  {}

func f(c C, d D, p *D) {
	var _ int = c.x
	_ = c.y // ERROR "ambiguous selector c\.y"
	_ = c.same // ERROR "ambiguous selector c\.same"
	var _ string = c.z
	var _ int = c.B.z
	var _ int = c.deep
	var _ float64 = d.deep
	var _ int = d.C.deep
	c.M() // ERROR "ambiguous selector c\.M"
	c.A.M()
	c.N()
	c.P()
	p.P()
	p.M() // ERROR "ambiguous selector p\.M"
	var _ int = p.x
	_ = C{x: 1} // ERROR "unknown field x in struct literal of type C"
	_ = C{A: A{x: 1}, B: nil}
}
