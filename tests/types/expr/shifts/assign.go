package p

func f(i int, u uint, b byte, x float64, s string, n int8) {
	i <<= 1
	i >>= u
	i <<= n
	i <<= 1.0
	i <<= 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to uint"
	i <<= x // ERROR "invalid operation: shift count x \(variable of type float64\) must be integer"
	b <<= 8
	b <<= 100
	x <<= 1 // ERROR "invalid operation: shifted operand x \(variable of type float64\) must be integer"
	s >>= 1 // ERROR "invalid operation: shifted operand s \(variable of type string\) must be integer"
	i >>= -1 // ERROR "invalid operation: negative shift count -1 \(untyped int constant\)"
	i <<= i
	u = 1 << b
	b = 1 << 8 // ERROR "cannot use 1 << 8 \(untyped int constant 256\) as byte value in assignment \(overflows\)"
	b = 1 << u
	b = 255 << u
	b = 256 << u // ERROR "256 \(untyped int constant\) overflows byte"
	i = 1.5 << u // ERROR "invalid operation: shifted operand 1\.5 \(untyped float constant\) must be integer"
	i = 1.0 << u
	x = 1 << u // ERROR "invalid operation: shifted operand 1 \(type float64\) must be integer"
	x = 1 << 3
	_ = 1 << u
	_ = 1.0 << u // ERROR "invalid operation: shifted operand 1\.0 \(type float64\) must be integer"
	_ = b << 1 << 1
	_ = uint8(1) << 8 // ERROR "uint8\(1\) << 8 \(constant 256 of type uint8\) overflows uint8"
	_ = int8(1) << 7 // ERROR "int8\(1\) << 7 \(constant 128 of type int8\) overflows int8"
	_ = "a" << 1 // ERROR "invalid operation: shifted operand .a. \(untyped string constant\) must be integer"
}
