package p

const (
	a bool = 1 < 2
	b = "a" < "b"
	c = true < false // ERROR "invalid operation: true < false \(operator < not defined on untyped bool\)"
	d = 1i < 2i // ERROR "invalid operation: 1i < 2i \(operator < not defined on untyped complex\)"
	e = 1i == 1i
	f int = 1 == 1 // ERROR "cannot use 1 == 1 \(untyped bool constant true\) as int value in constant declaration"
	g = 1 == "a" // ERROR "invalid operation: 1 == .a. \(mismatched types untyped int and untyped string\)"
	h = nil == nil // ERROR "invalid operation: nil == nil \(operator == not defined on untyped nil\)"
)

type mybool bool

const i mybool = 1 < 2

var j bool = i // ERROR "cannot use i \(constant true of bool type mybool\) as bool value in variable declaration"
