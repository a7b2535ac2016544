package p

func f(i int, u uint, x float64, s string, b bool) {
	_ = x << 1 // ERROR "invalid operation: shifted operand x \(variable of type float64\) must be integer"
	_ = s << 1 // ERROR "invalid operation: shifted operand s \(variable of type string\) must be integer"
	_ = b << 1 // ERROR "invalid operation: shifted operand b \(variable of type bool\) must be integer"
	_ = 1.5 << 1 // ERROR "invalid operation: shifted operand 1\.5 \(untyped float constant\) must be integer"
	_ = 2.0 << 1
	_ = "a" << u // ERROR "invalid operation: shifted operand .a. \(untyped string constant\) must be integer"
	_ = 1.5 << u // ERROR "invalid operation: shifted operand 1\.5 \(untyped float constant\) must be integer"
	_ = nil << u // ERROR "invalid operation: shifted operand nil must be integer"
	_ = 1 << 10
	_ = 1i << 1 // ERROR "invalid operation: shifted operand 1i \(untyped complex constant \(0 \+ 1i\)\) must be integer"
	_ = (2 + 0i) << 1
}
