package p

type T struct{}

func f(i int, u uint8, x float64, s string, b bool, p *int, t T) {
	_ = -s // ERROR "invalid operation: operator - not defined on s \(variable of type string\)"
	_ = !i // ERROR "invalid operation: operator ! not defined on i \(variable of type int\)"
	_ = ^x // ERROR "invalid operation: operator \^ not defined on x \(variable of type float64\)"
	_ = -b // ERROR "invalid operation: operator - not defined on b \(variable of type bool\)"
	_ = +p // ERROR "invalid operation: operator \+ not defined on p \(variable of type \*int\)"
	_ = -t // ERROR "invalid operation: operator - not defined on t \(variable of struct type T\)"
	_ = !b
	_ = ^u
	_ = -x
	_ = ~i // ERROR "cannot use ~ outside of interface or type constraint \(use \^ for bitwise complement\)"
	_ = ~x // ERROR "cannot use ~ outside of interface or type constraint"
	_ = *i // ERROR "invalid operation: cannot indirect i \(variable of type int\)"
	_ = *p
	_ = **p // ERROR "invalid operation: cannot indirect \*p \(variable of type int\)"
	_ = *nil // ERROR "invalid operation: cannot indirect nil"
}
