package stack_test

import "m"

func use() {
	var s stack.Stack
	s.Push("x") // ERROR "^9: cannot use \"x\" \(untyped string constant\) as int value in argument to s\.Push$"
	_ = s.Len()
	s.xs = nil // ERROR "^4: s\.xs undefined \(cannot refer to unexported field xs\)$"
}
