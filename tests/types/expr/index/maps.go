package p

type K struct{ a, b int }

func f(m map[K]string, n map[any]int, ms map[string]struct{ x int }, bad map[[]int]int) { // ERROR "invalid map key type \[\]int"
	_ = m[K{1, 2}]
	_ = m[1] // ERROR "cannot use 1 \(untyped int constant\) as K value in map index"
	_ = n[1]
	_ = n["a"]
	_ = n[[]int{}]
	_ = n[nil]
	ms["a"].x = 1 // ERROR "cannot assign to struct field ms\[.a.\]\.x in map"
	ms["a"] = struct{ x int }{1}
	_ = &m[K{}] // ERROR "invalid operation: cannot take address of m\[K\{\}\] \(map index expression of type string\)"
	v, ok := m[K{}]
	var w, ok2 string = m[K{}] // ERROR "cannot use m\[K\{\}\] \(untyped bool value\) as string value in assignment"
	m[K{}] += "x"
	m[K{}] += 1 // ERROR "invalid operation: m\[K\{\}\] \+= 1 \(mismatched types string and untyped int\)"
	delete(m, 1) // ERROR "cannot use 1 \(untyped int constant\) as K value in argument to delete"
	_, _, _, _ = v, ok, w, ok2
}

var _ map[func()]int // ERROR "invalid map key type func\(\)"
var _ map[K]func()
var _ map[struct{ f []int }]int // ERROR "invalid map key type struct\{f \[\]int\}"
