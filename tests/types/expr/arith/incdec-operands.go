package p

const c = 1

func g() int { return 1 }

func f(i int, x float64, s string, b bool, p *int, m map[string]int, sm map[string]struct{ n int }, z complex128, a any) {
	i++
	x--
	s++ // ERROR "invalid operation: s\+\+ \(non-numeric type string\)"
	b-- // ERROR "invalid operation: b-- \(non-numeric type bool\)"
	p++ // ERROR "invalid operation: p\+\+ \(non-numeric type \*int\)"
	(*p)++
	m["a"]++
	sm["a"].n++ // ERROR "cannot assign to struct field sm\[.a.\]\.n in map"
	z++
	a++ // ERROR "invalid operation: a\+\+ \(non-numeric type any\)"
	c++ // ERROR "cannot assign to c \(neither addressable nor a map index expression\)"
	5++ // ERROR "cannot assign to 5 \(neither addressable nor a map index expression\)"
	f++ // ERROR "invalid operation: f\+\+ \(non-numeric type func\(i int, x float64, s string, b bool, p \*int, m map\[string\]int, sm map\[string\]struct\{n int\}, z complex128, a any\)\)"
	g()++ // ERROR "cannot assign to g\(\) \(neither addressable nor a map index expression\)"
	i += nil // ERROR "invalid operation: i \+= nil \(mismatched types int and untyped nil\)"
	m["a"] += "x" // ERROR "invalid operation: m\[.a.\] \+= .x. \(mismatched types int and untyped string\)"
	*p *= 2
	*i *= 2 // ERROR "invalid operation: cannot indirect i \(variable of type int\)"
	undefined += 1 // ERROR "undefined: undefined"
	i += undefined // ERROR "undefined: undefined"
	_ += 1 // ERROR "cannot use _ as value or type"
}
