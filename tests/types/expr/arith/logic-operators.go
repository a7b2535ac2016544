package p

func f(a, b bool, i int, p *int, e error) {
	_ = a && b || !a
	_ = a && i // ERROR "invalid operation: a && i \(mismatched types bool and int\)"
	_ = i || i // ERROR "invalid operation: operator \|\| not defined on i \(variable of type int\)"
	_ = !i // ERROR "invalid operation: operator ! not defined on i \(variable of type int\)"
	_ = !p // ERROR "invalid operation: operator ! not defined on p \(variable of type \*int\)"
	_ = a & b // ERROR "invalid operation: operator & not defined on a \(variable of type bool\)"
	_ = a + b // ERROR "invalid operation: operator \+ not defined on a \(variable of type bool\)"
	_ = a == b != true
	_ = a && e // ERROR "invalid operation: a && e \(mismatched types bool and error\)"
	_ = a < b // ERROR "invalid operation: a < b \(operator < not defined on bool\)"
	_ = a == 1 // ERROR "invalid operation: a == 1 \(mismatched types bool and untyped int\)"
	_ = p && a // ERROR "invalid operation: p && a \(mismatched types \*int and bool\)"
	_ = e != nil && *p > 0 || i == 0
	if i { // ERROR "non-boolean condition in if statement"
	}
	if e { // ERROR "non-boolean condition in if statement"
	}
	for i { // ERROR "non-boolean condition in for statement"
	}
}
