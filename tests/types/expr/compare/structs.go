package p

type A struct {
	x int
	s string
}
type B struct {
	x int
	s string
}
type C struct {
	_ []int
	x int
}
type D struct{ i any }
type E struct{ A }

func f(a A, b B, c C, d D, e E, pa *A, arr [2]A, anon struct {
	x int
	s string
}) {
	_ = a == a
	_ = a == b // ERROR "invalid operation: a == b \(mismatched types A and B\)"
	_ = a == A(b)
	_ = a == anon
	_ = anon == b
	_ = c == c // ERROR "invalid operation: c == c \(struct containing \[\]int cannot be compared\)"
	_ = d == D{1}
	_ = e == E{a}
	_ = e == a // ERROR "invalid operation: e == a \(mismatched types E and A\)"
	_ = e.A == a
	_ = a < a // ERROR "invalid operation: a < a \(operator < not defined on struct\)"
	_ = pa == &a
	_ = pa == a // ERROR "invalid operation: pa == a \(mismatched types \*A and A\)"
	_ = *pa == a
	_ = arr == [2]A{}
	_ = arr == [...]A{a, a, a} // ERROR "invalid operation: arr == \[\.\.\.\]A\{…\} \(mismatched types \[2\]A and \[3\]A\)"
	_ = arr == [2]B{} // ERROR "invalid operation: arr == \[2\]B\{\} \(mismatched types \[2\]A and \[2\]B\)"
	_ = any(a) == a
	_ = a == any(b)
	_ = a == nil // ERROR "invalid operation: a == nil \(mismatched types A and untyped nil\)"
	_ = a == (A{})
	_ = struct{}{} == struct{}{}
	_ = map[A]int{a: 1, A{}: 2}
	_ = map[C]int{} // ERROR "invalid map key type C"
}
