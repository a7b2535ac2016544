package main

import "fmt"

type T struct{}

func (T) String() string { return "" }

func main() {
	var i interface{} = 1
	switch x := i.(type) {
	case int:
		x++
	case string, bool:
		_ = x + 1 // ERROR "^7: invalid operation: x \+ 1 \(mismatched types interface\{\} and untyped int\)$"
	case nil:
	case int: // ERROR "^7: duplicate case int in type switch\n\t\.\/x\.go:12:7: previous case$"
	case T, *T:
	case undefined: // ERROR "^7: undefined: undefined$"
	default:
		x.foo() // ERROR "^5: x\.foo undefined \(type interface\{\} has no field or method foo\)$"
	}
	switch y := i.(type) { // ERROR "^9: y declared and not used$"
	case int:
	}
	switch i.(type) {
	case nil, nil: // ERROR "^12: duplicate case nil in type switch\n\t\.\/x\.go:27:7: previous case$"
	case 1: // ERROR "^7: 1 is not a type$"
	}
	var s fmt.Stringer
	switch z := s.(type) {
	case T:
		_ = z.String()
	case int: // ERROR "^7: impossible type switch case: int\n\ts \(variable of interface type fmt\.Stringer\) cannot have dynamic type int \(missing method String\)$"
	case error:
		_ = z.Error()
	}
	j := 1
	switch j.(type) { // ERROR "^9: j \(variable of type int\) is not an interface$"
	}
	switch _ := i.(type) { // ERROR "^9: no new variable on left side of :=$"
	}
}
