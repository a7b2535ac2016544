package main

var _ = f()
var _ int = "x" // ERROR "^13: cannot use \"x\" \(untyped string constant\) as int value in variable declaration$"
var _, _ = 1, 2

const _ = 1 << 3

type _ struct{ a undefinedType } // ERROR "^18: undefined: undefinedType$"

func _() { return 1 } // ERROR "^19: too many return values\n\thave \(number\)\n\twant \(\)$"
func _(_ int, _ string) {}

func f() int { return 1 }

func main() {
	_ = 1
	_ := 2 // ERROR "^4: no new variables on left side of :=$"
	_, x := 1, 2 // ERROR "^5: declared and not used: x$"
	_ = nil // ERROR "^6: use of untyped nil in assignment to _ identifier$"
}
