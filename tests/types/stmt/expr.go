package main

type T struct{ f int }

func f() int { return 1 }

func main() {
	1 // ERROR "^2: 1 \(untyped int constant\) is not used$"
	"s" // ERROR "^2: \"s\" \(untyped string constant\) is not used$"
	f // ERROR "^2: f \(value of type func\(\) int\) is not used$"
	f()
	x := T{}
	x // ERROR "^2: x \(variable of struct type T\) is not used$"
	x.f // ERROR "^2: x\.f \(variable of type int\) is not used$"
	x.f == 1 // ERROR "^2: x\.f == 1 \(untyped bool value\) is not used$"
	-x.f // ERROR "^2: -x\.f \(value of type int\) is not used$"
	len("x") // ERROR "^2: len\(\"x\"\) \(constant 1 of type int\) is not used$"
	len // ERROR "^2: len \(built-in\) must be called$"
	int // ERROR "^2: int \(type\) is not an expression$"
	int(1) // ERROR "^2: int\(1\) \(constant 1 of type int\) is not used$"
	func() {} // ERROR "^2: func\(\) \{\} \(value of type func\(\)\) is not used$"
	func() {}()
	[]int{1} // ERROR "^2: \[\]int\{…\} \(value of type \[\]int\) is not used$"
	c := make(chan int)
	<-c
	&x // ERROR "^2: &x \(value of type \*T\) is not used$"
	*&x // ERROR "^2: \*&x \(variable of struct type T\) is not used$"
	append([]int{}, 1) // ERROR "^2: append\(\[\]int\{\}, 1\) \(value of type \[\]int\) is not used$"
	copy([]int{}, []int{})
	make([]int, 1) // ERROR "^2: make\(\[\]int, 1\) \(value of type \[\]int\) is not used$"
	nil // ERROR "^2: nil is not used$"
	undefined // ERROR "^2: undefined: undefined$"
	x.g() // ERROR "^4: x\.g undefined \(type T has no field or method g\)$"
}
