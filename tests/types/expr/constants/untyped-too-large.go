package p

const (
	a = 1 << 511
	b = a * a // ERROR "constant multiplication overflow"
	c = 1<<600 - 1 // ERROR "constant shift overflow"
	d = (1 << 1000) >> 990 // ERROR "constant shift overflow"
	e = 1 << 1074 // ERROR "constant shift overflow"
	f = 1 << 1075 // ERROR "invalid operation: invalid shift count 1075 \(untyped int constant\)"
)
