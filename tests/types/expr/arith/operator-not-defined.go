package p

type S struct{}

func f(s string, b bool, x float64, sl []int, m map[string]int, p *int, st S, fn func(), ch chan int, e any) {
	_ = s - s // ERROR "invalid operation: operator - not defined on s \(variable of type string\)"
	_ = s * s // ERROR "invalid operation: operator \* not defined on s \(variable of type string\)"
	_ = b + b // ERROR "invalid operation: operator \+ not defined on b \(variable of type bool\)"
	_ = x % x // ERROR "invalid operation: operator % not defined on x \(variable of type float64\)"
	_ = x & x // ERROR "invalid operation: operator & not defined on x \(variable of type float64\)"
	_ = sl + sl // ERROR "invalid operation: operator \+ not defined on sl \(variable of type \[\]int\)"
	_ = m + m // ERROR "invalid operation: operator \+ not defined on m \(variable of type map\[string\]int\)"
	_ = p + p // ERROR "invalid operation: operator \+ not defined on p \(variable of type \*int\)"
	_ = st + st // ERROR "invalid operation: operator \+ not defined on st \(variable of struct type S\)"
	_ = fn + fn // ERROR "invalid operation: operator \+ not defined on fn \(variable of type func\(\)\)"
	_ = ch + ch // ERROR "invalid operation: operator \+ not defined on ch \(variable of type chan int\)"
	_ = e + e // ERROR "invalid operation: operator \+ not defined on e \(variable of interface type any\)"
	_ = s && s // ERROR "invalid operation: operator && not defined on s \(variable of type string\)"
	_ = 1 || 2 // ERROR "invalid operation: operator \|\| not defined on 1 \(untyped int constant\)"
	_ = b && 1 // ERROR "invalid operation: b && 1 \(mismatched types bool and untyped int\)"
	_ = x | 1 // ERROR "invalid operation: operator \| not defined on x \(variable of type float64\)"
}
