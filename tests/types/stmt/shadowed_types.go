package main

type error interface{ Foo() }

func f() error { return nil }

func main() {
	var e error = f()
	e.Error() // ERROR "^4: e\.Error undefined \(type error has no field or method Error\)$"
	e.Foo()
	type int string
	var x int = "s"
	x = 1 // ERROR "^6: cannot use 1 \(untyped int constant\) as int value in assignment$"
	var y = 1 // ERROR "^6: declared and not used: y$"
	y = x // ERROR "^6: cannot use x \(variable of string type int\) as int value in assignment$"
	_ = append // ERROR "^6: append \(built-in\) must be called$"
	append := 1
	_ = append
	_ = append(nil, 1) // ERROR "^6: invalid operation: cannot call append \(variable of type int\): int is not a function$"
}
