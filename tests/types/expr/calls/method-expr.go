package p

type T struct{ x int }

func (t T) Val(i int) string  { return "" }
func (t *T) Ptr(i int) string { return "" }

type I interface{ M() }

func f(t T, p *T, i I) {
	var _ func(T, int) string = T.Val
	var _ func(*T, int) string = (*T).Val
	var _ func(*T, int) string = (*T).Ptr
	var _ func(T, int) string = T.Ptr // ERROR "invalid method expression T\.Ptr \(needs pointer receiver \(\*T\)\.Ptr\)"
	var _ func(int) string = t.Val
	var _ func(int) string = t.Ptr
	var _ func(int) string = p.Val
	var _ func(I) = I.M
	var _ func() = i.M
	_ = T.x // ERROR "T\.x undefined \(type T has no method x\)"
	_ = T.nope // ERROR "T\.nope undefined \(type T has no field or method nope\)"
	_ = (*I).M // ERROR "\(\*I\)\.M undefined \(type \*I is pointer to interface, not interface\)"
	_ = T.Val(1) // ERROR "not enough arguments in call to T\.Val"
	_ = T.Val(t, 1)
	_ = T(t).Ptr // ERROR "cannot call pointer method Ptr on T"
	_ = int.x // ERROR "int\.x undefined \(type int has no field or method x\)"
	_ = struct{ T }.Val
}
