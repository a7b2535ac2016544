package p

type myint int

const (
	a = int8(128) // ERROR "constant 128 overflows int8"
	b = uint(-1) // ERROR "constant -1 overflows uint"
	c = int(1.5) // ERROR "cannot convert 1\.5 \(untyped float constant\) to type int"
	d = string(65)
	e = string('é')
	f = string(-1)
	g = []byte("x") // ERROR "\[\]byte\(.x.\) \(value of type \[\]byte\) is not constant"
	h = float32(1) / 3
	i = myint(5) + 3
	j int = myint(5) // ERROR "cannot use myint\(5\) \(constant 5 of int type myint\) as int value in constant declaration"
	k = int("5") // ERROR "cannot convert .5. \(untyped string constant\) to type int"
	l = string(1.5) // ERROR "cannot convert 1\.5 \(untyped float constant\) to type string"
	m = bool(1) // ERROR "cannot convert 1 \(untyped int constant\) to type bool"
	n = complex64(1)
	o = uint8(255.0)
)
