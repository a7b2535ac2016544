package p

const big int8 = 100

const (
	a = big + big // ERROR "big \+ big \(constant 200 of type int8\) overflows int8"
	b = big * 2 // ERROR "big \* 2 \(constant 200 of type int8\) overflows int8"
	c = -(big - 100) - 128 // ERROR "128 \(untyped int constant\) overflows int8"
	d = big << 1 // ERROR "big << 1 \(constant 200 of type int8\) overflows int8"
	e = uint8(255) + 1 // ERROR "uint8\(255\) \+ 1 \(constant 256 of type uint8\) overflows uint8"
	f = ^uint8(1)
	g = -uint8(1) // ERROR "-uint8\(1\) \(constant -1 of type uint8\) overflows uint8"
	h = -int8(-128) // ERROR "-int8\(-128\) \(constant 128 of type int8\) overflows int8"
)
