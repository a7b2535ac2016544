package p

type S struct{ f []int }
type A [2]func()
type G struct{ g struct{ m map[string]int } }

func f(x, y []int, m, n map[string]int, fn, gn func(), s, t S, a, b A, g, h G) {
	_ = x == y // ERROR "invalid operation: x == y \(slice can only be compared to nil\)"
	_ = m != n // ERROR "invalid operation: m != n \(map can only be compared to nil\)"
	_ = fn == gn // ERROR "invalid operation: fn == gn \(func can only be compared to nil\)"
	_ = s == t // ERROR "invalid operation: s == t \(struct containing \[\]int cannot be compared\)"
	_ = a == b // ERROR "invalid operation: a == b \(A cannot be compared\)"
	_ = g == h // ERROR "invalid operation: g == h \(struct containing struct\{m map\[string\]int\} cannot be compared\)"
	_ = x == nil
	_ = fn != nil
	_ = nil == m
	_ = s == nil // ERROR "invalid operation: s == nil \(mismatched types S and untyped nil\)"
	_ = struct{ x int }{1} == struct{ x int }{1}
	_ = [1]int{} == [...]int{1}
	_ = []int{} == []int{} // ERROR "invalid operation: \[\]int\{\} == \[\]int\{\} \(slice can only be compared to nil\)"
}
