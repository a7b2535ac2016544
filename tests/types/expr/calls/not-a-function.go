package p

type T struct{ f func() }

var v = 1

func f(x int, t T, e any, fn func() func(), m map[string]func() int) {
	x() // ERROR "invalid operation: cannot call x \(variable of type int\): int is not a function"
	"a"() // ERROR "invalid operation: cannot call .a. \(untyped string constant\): untyped string is not a function"
	t() // ERROR "invalid operation: cannot call t \(variable of struct type T\): T is not a function"
	t.f()
	e() // ERROR "invalid operation: cannot call e \(variable of interface type any\): any is not a function"
	fn()()
	fn()()() // ERROR "fn\(\)\(\) \(no value\) used as value or type"
	m["a"]()
	nil() // ERROR "invalid operation: cannot call nil: untyped nil is not a function"
	v.x() // ERROR "v\.x undefined \(type int has no field or method x\)"
	(func() {})()
	func() {}()
	[]func(){}[0]()
}
