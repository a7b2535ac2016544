package p

var fn = func(x int) int { return x + fn2(x) }

func fn2(x int) int { return x }

func f() {
	g := func() int {} // ERROR "missing return"
	h := func(a int) { a = "x" } // ERROR "cannot use .x. \(untyped string constant\) as int value in assignment"
	k := func() { return 1 } // ERROR "too many return values"
	m := func() (int, error) { return 1 } // ERROR "not enough return values"
	func() {
		unused := 1 // ERROR "declared and not used: unused"
	}()
	n := func(f func(int)) {}
	n(func(s string) {}) // ERROR "cannot use func\(s string\) \{\} \(value of type func\(s string\)\) as func\(int\) value in argument to n"
	n(func(int) {})
	x := 1
	func() { x++; y++ }() // ERROR "undefined: y"
	_, _, _, _ = g, h, k, m
	rec := func() { rec() } // ERROR "declared and not used: rec" "undefined: rec"
}
