package p

func f(s []int) {
	_ = len // ERROR "len \(built-in\) must be called"
	x := append // ERROR "append \(built-in\) must be called"
	var y = print // ERROR "print \(built-in\) must be called"
	len(s) // ERROR "len\(s\) \(value of type int\) is not used"
	cap(s) // ERROR "cap\(s\) \(value of type int\) is not used"
	make([]int, 1) // ERROR "make\(\[\]int, 1\) \(value of type \[\]int\) is not used"
	new(int) // ERROR "new\(int\) \(value of type \*int\) is not used"
	append(s, 1) // ERROR "append\(s, 1\) \(value of type \[\]int\) is not used"
	min(1, 2) // ERROR "min\(1, 2\) \(untyped int constant 1\) is not used"
	copy(s, s)
	recover()
	panic(1)
	_ = len.x // ERROR "invalid use of len \(built-in\) in selector expression"
	_ = copy // ERROR "copy \(built-in\) must be called"
	defer len(s) // ERROR "defer discards result of len\(s\) \(value of type int\)"
	go append(s, 1) // ERROR "go discards result of append\(s, 1\) \(value of type \[\]int\)"
	defer recover()
	_, _ = x, y
}
