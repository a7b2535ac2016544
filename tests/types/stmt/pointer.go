package main

type T struct{ x int }

func (t *T) m() {}
func (t T) n()  {}

func f() T { return T{} }

func main() {
	p := &f() // ERROR "^8: invalid operation: cannot take address of f\(\) \(value of struct type T\)$"
	q := &T{}
	q.m()
	q.n()
	f().m() // ERROR "^6: cannot call pointer method m on T$"
	f().n()
	T{}.m() // ERROR "^6: cannot call pointer method m on T$"
	(&T{}).m()
	m := map[int]T{}
	m[1].m() // ERROR "^7: cannot call pointer method m on T$"
	_ = &m[1] // ERROR "^7: invalid operation: cannot take address of m\[1\] \(map index expression of struct type T\)$"
	_ = &1 // ERROR "^7: invalid operation: cannot take address of 1 \(untyped int constant\)$"
	_ = *1 // ERROR "^7: invalid operation: cannot indirect 1 \(untyped int constant\)$"
	_ = *p
	var i interface{ m() } = T{} // ERROR "^27: cannot use T\{\} \(value of struct type T\) as interface\{m\(\)\} value in variable declaration: T does not implement interface\{m\(\)\} \(method m has pointer receiver\)$"
	i = &T{}
	_ = i
	_ = &main // ERROR "^7: invalid operation: cannot take address of main \(value of type func\(\)\)$"
	_ = &"s" // ERROR "^7: invalid operation: cannot take address of \"s\" \(untyped string constant\)$"
	var pp **T
	pp.m() // ERROR "^5: pp\.m undefined \(type \*\*T has no field or method m\)$"
	pp.x = 1 // ERROR "^5: pp\.x undefined \(type \*\*T has no field or method x\)$"
}
