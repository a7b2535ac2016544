package p

// Names that shadow predeclared ones, and unusual but right expressions.
type string2 = string

func shadow() {
	len := func(x int) int { return x }
	true := false
	nil := 5
	int := "a"
	_ = len(nil) + 1
	_ = true || !true
	_ = int + "b"
	type error struct{ string2 }
	_ = error{"x"}.string2 + int
	append := 3
	append++
	_ = append
}

func parens(p *[]int, m map[string][]func(int) int) int {
	(*p)[0]++
	(m)["a"][0](1)
	x := ((1))
	(x) = 2
	var a [2]struct{ f func() [1]int }
	return -(+(^x)) + (a[0].f)()[0] + (func() int { return 1 })()
}

func iife() (a, b int) {
	a, b = b, a
	a, b = func() (int, int) { return 1, 2 }()
	if v, ok := interface{}(a).(int); ok && v > 0 {
		return v, v
	}
	switch x := any(b).(type) {
	case int, int8:
		_ = x
	case nil:
	case func(int) (string, error):
		_, _ = x(1)
	}
	return
}
