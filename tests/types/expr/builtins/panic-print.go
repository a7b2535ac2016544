package p

func f(x int) {
	panic() // ERROR "invalid operation: not enough arguments for panic\(\) \(expected 1, found 0\)"
	panic(1, 2) // ERROR "invalid operation: too many arguments for panic\(1, 2\) \(expected 1, found 2\)"
	panic(nil)
	panic("a")
	print()
	println(1, "a", nil) // ERROR "use of untyped nil in argument to built-in println"
	println(x, 1<<70) // ERROR "cannot use 1 << 70 \(untyped int constant 1180591620717411303424\) as int value in argument to built-in println \(overflows\)"
	println(f)
	println(undefined) // ERROR "undefined: undefined"
	v := recover()
	recover(1) // ERROR "invalid operation: too many arguments for recover\(1\) \(expected 0, found 1\)"
	v.x() // ERROR "v\.x undefined \(type interface\{\} has no field or method x\)"
	_ = println("a") // ERROR "println\(.a.\) \(no value\) used as value"
	panic(1 << 70) // ERROR "cannot use 1 << 70 \(untyped int constant 1180591620717411303424\) as int value in argument to panic \(overflows\)"
	var _ error = recover() // ERROR "cannot use recover\(\) \(value of type interface\{\}\) as error value in variable declaration: interface\{\} does not implement error \(missing method Error\)"
}
