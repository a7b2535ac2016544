package p

const zero = 0

var n = 1

var (
	a = 1 / 0 // ERROR "invalid operation: division by zero"
	b = 1 % 0 // ERROR "invalid operation: division by zero"
	c = 1.0 / 0 // ERROR "invalid operation: division by zero"
	d = n / 0 // ERROR "invalid operation: division by zero"
	e = n % zero // ERROR "invalid operation: division by zero"
	f = 1.5 / 0.0 // ERROR "invalid operation: division by zero"
	g = float64(n) / 0
	h = 1i / 0 // ERROR "invalid operation: division by zero"
	i = 5 / 2 * 2.0
)
