package p

const (
	a = 1 + "a" // ERROR "invalid operation: 1 \+ .a. \(mismatched types untyped int and untyped string\)"
	b = "a" + 'b' // ERROR "invalid operation: .a. \+ 'b' \(mismatched types untyped string and untyped rune\)"
	c = true + 1 // ERROR "invalid operation: true \+ 1 \(mismatched types untyped bool and untyped int\)"
	d = "a" + "b" + "c"
	e = 'a' + 1.5 + 2i
	f = !1 // ERROR "invalid operation: operator ! not defined on 1 \(untyped int constant\)"
	g = -"x" // ERROR "invalid operation: operator - not defined on .x. \(untyped string constant\)"
	h = ^1.5 // ERROR "invalid operation: operator \^ not defined on 1\.5 \(untyped float constant\)"
	i = +true // ERROR "invalid operation: operator \+ not defined on true \(untyped bool constant\)"
	j = 1 && 2 // ERROR "invalid operation: operator && not defined on 1 \(untyped int constant\)"
)
