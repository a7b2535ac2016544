package p

type T struct{ x int }

func (t *T) ptr() {}
func (t T) val()  {}

func mk() T   { return T{} }
func fn() int { return 1 }

const c = 1

func f(m map[string]T, s string) {
	_ = &fn() // ERROR "invalid operation: cannot take address of fn\(\) \(value of type int\)"
	_ = &c // ERROR "invalid operation: cannot take address of c \(untyped int constant 1\)"
	_ = &1 // ERROR "invalid operation: cannot take address of 1 \(untyped int constant\)"
	_ = &m["a"] // ERROR "invalid operation: cannot take address of m\[.a.\] \(map index expression of struct type T\)"
	_ = &m["a"].x // ERROR "invalid operation: cannot take address of m\[.a.\]\.x \(value of type int\)"
	_ = &s[0] // ERROR "invalid operation: cannot take address of s\[0\] \(value of type byte\)"
	_ = &T{}
	_ = &(T{})
	_ = &mk().x // ERROR "invalid operation: cannot take address of mk\(\)\.x \(value of type int\)"
	_ = &[]int{1}[0]
	_ = &[1]int{1}[0] // ERROR "invalid operation: cannot take address of \[1\]int\{…\}\[0\] \(value of type int\)"
	_ = &f // ERROR "invalid operation: cannot take address of f \(value of type func\(m map\[string\]T, s string\)\)"
	mk().ptr() // ERROR "cannot call pointer method ptr on T"
	mk().val()
	m["a"].ptr() // ERROR "cannot call pointer method ptr on T"
	m["a"].val()
	T{}.ptr() // ERROR "cannot call pointer method ptr on T"
	(&T{}).ptr()
	m["a"].x = 1 // ERROR "cannot assign to struct field m\[.a.\]\.x in map"
	s[0] = 'a' // ERROR "cannot assign to s\[0\] \(neither addressable nor a map index expression\)"
	mk().x = 1 // ERROR "cannot assign to mk\(\)\.x \(neither addressable nor a map index expression\)"
}
