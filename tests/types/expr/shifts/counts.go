package p

func f(i int, u uint, x float64, s string) {
	_ = i << u
	_ = i << i
	_ = i << 1.0
	_ = i << 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to uint"
	_ = i << -1 // ERROR "invalid operation: negative shift count -1 \(untyped int constant\)"
	_ = i << "1" // ERROR "cannot convert .1. \(untyped string constant\) to type uint"
	_ = i << x // ERROR "invalid operation: shift count x \(variable of type float64\) must be integer"
	_ = i << s // ERROR "invalid operation: shift count s \(variable of type string\) must be integer"
	_ = i << nil // ERROR "cannot convert nil to type uint"
	_ = i << 'a'
	_ = i << true // ERROR "cannot convert true \(untyped bool constant\) to type uint"
	_ = i << (1 << 70) // ERROR "\(1 << 70\) \(untyped int constant 1180591620717411303424\) overflows uint"
}
