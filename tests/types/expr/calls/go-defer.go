package p

func one(int)  {}
func ret() int { return 1 }

func f(c chan int, m map[string]func()) {
	go one(1)
	go one("a") // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to one"
	go one // ERROR "expression in go must be function call"
	defer one() // ERROR "not enough arguments in call to one"
	defer ret()
	defer func() {}()
	defer func() {} // ERROR "expression in defer must be function call"
	go func(x int) {}(1)
	go func(x int) {}("a") // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to func\(x int\) \{\}"
	defer close(c)
	defer close(1) // ERROR "invalid operation: cannot close non-channel 1 \(untyped int constant\)"
	defer len("a") // ERROR "defer discards result of len\(.a.\) \(constant 1 of type int\)"
	go m["a"]()
	defer int(3) // ERROR "defer requires function call, not conversion int\(3\) \(constant 3 of type int\)"
	go (one)(1)
	defer recover()
	defer panic("x")
	go println(1)
	defer undefined() // ERROR "undefined: undefined"
	defer append([]int{}, 1) // ERROR "defer discards result of append\(\[\]int\{\}, 1\) \(value of type \[\]int\)"
	defer copy([]int{}, nil) // ERROR "invalid copy: argument must be a slice; have untyped nil"
	go c // ERROR "expression in go must be function call"
}
