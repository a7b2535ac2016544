package p

type I interface{ M() }
type T struct{ x int }
type P *T
type PI *I

func (t T) V()  {}
func (t *T) R() {}

func f(i *I, t **T, p P, pi PI, q *T, a [1]T, s []T, m map[int]T) {
	i.M() // ERROR "i\.M undefined \(type \*I is pointer to interface, not interface\)"
	(*i).M()
	t.x = 1 // ERROR "t\.x undefined \(type \*\*T has no field or method x\)"
	t.V() // ERROR "t\.V undefined \(type \*\*T has no field or method V\)"
	(*t).V()
	_ = p.x
	p.V() // ERROR "p\.V undefined \(type P has no field or method V\)"
	pi.M() // ERROR "pi\.M undefined \(type PI is pointer to interface, not interface\)"
	q.R()
	q.V()
	a[0].R()
	s[0].R()
	m[0].R() // ERROR "cannot call pointer method R on T"
	(T{}).R() // ERROR "cannot call pointer method R on T"
	T{}.V()
}
