package p

import "fmt" // ERROR ".fmt. imported and not used"

type T int

const c = 1

var v int

func fn() {}

func f() {
	_ = T // ERROR "T \(type\) is not an expression"
	_ = int // ERROR "int \(type\) is not an expression"
	T = 1 // ERROR "T \(type\) is not an expression"
	c = 2 // ERROR "cannot assign to c \(neither addressable nor a map index expression\)"
	fn = nil // ERROR "cannot assign to fn \(neither addressable nor a map index expression\)"
	fmt = nil // ERROR "use of package fmt not in selector"
	_ = fmt // ERROR "use of package fmt not in selector"
	_ = v.(int) // ERROR "invalid operation: v \(variable of type int\) is not an interface"
	var _ v // ERROR "v \(package-level variable\) is not a type"
	var _ fn // ERROR "fn \(function\) is not a type"
	var _ c // ERROR "c \(constant\) is not a type"
	_ = []v{} // ERROR "v \(package-level variable\) is not a type"
	_ = v{} // ERROR "v \(package-level variable\) is not a type"
	_ = T{} // ERROR "invalid composite literal type T"
	_ = *T // ERROR "\*T \(type\) is not an expression"
	_ = T + 1 // ERROR "T \(type\) is not an expression"
	_ = true.x // ERROR "true\.x undefined \(type untyped bool has no field or method x\)"
	true = false // ERROR "cannot assign to true \(neither addressable nor a map index expression\)"
	nil = 1 // ERROR "cannot assign to nil \(neither addressable nor a map index expression\)"
	len = nil // ERROR "len \(built-in\) must be called"
	_ = iota // ERROR "cannot use iota outside constant declaration"
	_ = [...]int // ERROR "invalid use of \[\.\.\.\] array \(outside a composite literal\)" "\[\.\.\.\]int \(type\) is not an expression"
	_ = func() // ERROR "func\(\) \(type\) is not an expression"
	_ = struct{} // ERROR "struct\{\} \(type\) is not an expression"
	_ = T.x // ERROR "T\.x undefined \(type T has no field or method x\)"
	_ = new(v)
	_ = make(c) // ERROR "c \(constant\) is not a type"
	_ = fn.x // ERROR "fn\.x undefined \(type func\(\) has no field or method x\)"
}
