package main

type S struct{ n int }

func main() {
	var a int
	a++
	b := "s"
	b++ // ERROR "^2: invalid operation: b\+\+ \(non-numeric type string\)$"
	c := 1.5
	c--
	d := true
	d++ // ERROR "^2: invalid operation: d\+\+ \(non-numeric type bool\)$"
	1++ // ERROR "^2: cannot assign to 1 \(neither addressable nor a map index expression\)$"
	m := map[string]int{}
	m["x"]++
	ms := map[string]S{}
	ms["x"].n++ // ERROR "^2: cannot assign to struct field ms\[\"x\"\]\.n in map$"
	var p *int
	p++ // ERROR "^2: invalid operation: p\+\+ \(non-numeric type \*int\)$"
	*p++
	e := 1i
	e++
	u++ // ERROR "^2: undefined: u$"
}
