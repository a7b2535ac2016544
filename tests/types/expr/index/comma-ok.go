package p

func f(m map[string]int, c chan string, i any, s []int) {
	a, ok := m["a"] // ERROR "declared and not used: ok"
	b, ok := <-c
	d, ok := i.(int)
	e, ok := s[0] // ERROR "assignment mismatch: 2 variables but 1 value"
	g, ok := (m["a"])
	var h, ok2 = m["b"]
	var k, ok3 bool = <-c // ERROR "cannot use <-c \(comma, ok expression of type string\) as bool value in assignment"
	var l, ok4 string = <-c // ERROR "cannot use <-c \(untyped bool value\) as string value in assignment"
	_, ok = m["a"]
	m["a"], ok = m["b"]
	a, x := m["a"], 1
	var n, ok5 = f // ERROR "assignment mismatch: 2 variables but 1 value"
	y, z := m["a"] + 1 // ERROR "assignment mismatch: 2 variables but 1 value"
	if v, ok := m["a"]; ok && v > 0 {
	}
	type B bool
	var bb B // ERROR "declared and not used: bb"
	_, bb = m["a"]
	_, bb = i.(int)
	var any1 any
	_, any1 = m["a"]
	_, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _ = a, b, d, e, g, h, ok2, k, ok3, l, ok4, x, n, ok5, y, z
	_ = any1
	return m["a"], true // ERROR "too many return values"
}
