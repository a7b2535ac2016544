package main

type S struct{ f int }

func two() (int, int) { return 1, 2 }
func none()           {}

func main() {
	var a, b int
	a, b = 1 // ERROR "^9: assignment mismatch: 2 variables but 1 value$"
	a, b = 1, 2, 3 // ERROR "^9: assignment mismatch: 2 variables but 3 values$"
	a, b = two()
	a = two() // ERROR "^6: assignment mismatch: 1 variable but two returns 2 values$"
	a, b, a = two() // ERROR "^12: assignment mismatch: 3 variables but two returns 2 values$"
	a = none() // ERROR "^6: none\(\) \(no value\) used as value$"
	a = "x" // ERROR "^6: cannot use \"x\" \(untyped string constant\) as int value in assignment$"
	a, b = b, "x" // ERROR "^12: cannot use \"x\" \(untyped string constant\) as int value in assignment$"
	m := map[string]S{}
	m["x"].f = 1 // ERROR "^2: cannot assign to struct field m\[\"x\"\]\.f in map$"
	m["x"] = S{}
	"abc"[0] = 'x' // ERROR "^2: cannot assign to \"abc\"\[0\] \(neither addressable nor a map index expression\)$"
	s := "abc"
	s[0] = 'x' // ERROR "^2: cannot assign to s\[0\] \(neither addressable nor a map index expression\)$"
	two() = 1, 2 // ERROR "^10: assignment mismatch: 1 variable but 2 values$"
	1 = a // ERROR "^2: cannot assign to 1 \(neither addressable nor a map index expression\)$"
	main = nil // ERROR "^2: cannot assign to main \(neither addressable nor a map index expression\)$"
	S{}.f = 1 // ERROR "^2: cannot assign to S\{\}\.f \(neither addressable nor a map index expression\)$"
	(&S{}).f = 1
	const c = 1
	c = 2 // ERROR "^2: cannot assign to c \(neither addressable nor a map index expression\)$"
	_ = a
	_ = nil // ERROR "^6: use of untyped nil in assignment to _ identifier$"
	a += "x" // ERROR "^2: invalid operation: a \+= \"x\" \(mismatched types int and untyped string\)$"
	a <<= 1.5 // ERROR "^8: 1\.5 \(untyped float constant\) truncated to uint$"
	nil = 1 // ERROR "^2: cannot assign to nil \(neither addressable nor a map index expression\)$"
	f := func() {} // ERROR "^2: declared and not used: f$"
	f = main
}
