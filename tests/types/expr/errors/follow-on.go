package p

// Nothing is said twice: what depends on an error is quiet.
func two() (int, undefinedA) { return 0, nil } // ERROR "undefined: undefinedA"

type Broken struct {
	undefinedB // ERROR "undefined: undefinedB"
	x undefinedC // ERROR "undefined: undefinedC"
}

func f(b Broken, c undefinedD) int { // ERROR "undefined: undefinedD"
	x := undefinedE // ERROR "undefined: undefinedE"
	x.foo()
	x += 1
	y := x + "a"
	_ = y.z[1](2)
	_ = b.something // ERROR "b\.something undefined \(type Broken has no field or method something\)"
	_ = b.x + 1
	c.M()
	_, e := two()
	e.foo()
	var z undefinedF = 1 // ERROR "undefined: undefinedF"
	_ = z + "a"
	for _, v := range x {
		v.bar()
	}
	_ = []undefinedG{1, "a", nil} // ERROR "undefined: undefinedG"
	_ = map[string]undefinedH{"a": 1}["b"].foo // ERROR "undefined: undefinedH"
	_ = append(x, 1)
	_ = len(x) + cap(c)
	g := func(undefinedI) {} // ERROR "undefined: undefinedI"
	g(1)
	return x
}
