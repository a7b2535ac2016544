package main

func main() {
	x := 1
	f := func(a int) (b string) {
		x = a
		return b + x // ERROR "^10: invalid operation: b \+ x \(mismatched types string and int\)$"
	}
	g := func() { f("x") } // ERROR "^18: cannot use \"x\" \(untyped string constant\) as int value in argument to f$"
	var h func(int) = g // ERROR "^20: cannot use g \(variable of type func\(\)\) as func\(int\) value in variable declaration$"
	h(1)
	func() int {
	}() // ERROR "^2: missing return$"
	y := y + 1 // ERROR "^2: declared and not used: y$" "^7: undefined: y$"
	rec := func() { rec() } // ERROR "^18: undefined: rec$"
	_ = rec
}
