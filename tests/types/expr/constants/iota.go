package p

const (
	a = iota
	b
	c = "x"
	d
	e = iota * 1.5
	f
	_, g = iota, iota + 10
	_, h
)

var _ [1]struct{} = [b]struct{}{}
var _ [17]struct{} = [h]struct{}{}
var _ = iota // ERROR "cannot use iota outside constant declaration"

const k byte = 250 + iota

const (
	l byte = 254 + iota
	m
	n // ERROR "cannot use 254 \+ iota \(untyped int constant 256\) as byte value in constant declaration \(overflows\)"
)
