package p

type HasM interface{ M() }
type Fields interface{ ~struct{ x int } }

func f[T HasM, F Fields, A any, P interface {
	*S
	Set(int)
}](t T, pt *T, x F, a A, p P) {
	t.M()
	pt.M() // ERROR "pt\.M undefined \(type \*T is pointer to type parameter, not type parameter\)"
	(*pt).M()
	t.N() // ERROR "t\.N undefined \(type T has no field or method N\)"
	_ = x.x // ERROR "x\.x undefined \(type F has no field or method x\)"
	_ = a.foo // ERROR "a\.foo undefined \(type A has no field or method foo\)"
	a.M() // ERROR "a\.M undefined \(type A has no field or method M\)"
	p.Set(1)
	_ = p.v // ERROR "p\.v undefined \(type P has no field or method v\)"
}

type S struct{ v int }

func (s *S) Set(i int) { s.v = i }
