package main

import "m/lib"

func main() {
	lib.hidden() // ERROR "^6: undefined: lib\.hidden$"
	lib.Missing() // ERROR "^6: undefined: lib\.Missing$"
	t := lib.T{X: 1}
	t.y = 2 // ERROR "^4: t\.y undefined \(cannot refer to unexported field y\)$"
	t.m() // ERROR "^4: t\.m undefined \(cannot refer to unexported method m\)$"
	_ = lib.T{1, 2} // ERROR "implicit assignment to unexported field y in struct literal of type lib\.T"
	var _ lib.I = impl{} // ERROR "cannot use impl\{\} \(value of struct type impl\) as lib\.I value in variable declaration: impl does not implement lib\.I \(unexported method m\)"
	var s string = t // ERROR "^17: cannot use t \(variable of struct type lib\.T\) as string value in variable declaration$"
	_ = s
}

type impl struct{}

func (impl) m() {}
