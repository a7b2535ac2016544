package p

type E int

const (
	A E = iota
	B
)

var (
	_ = map[string]int{"a": 1, "b": 2}
	_ = map[string]int{"a": 1, "a": 2} // ERROR "duplicate key .a. in map literal"
	_ = map[string]int{"a"} // ERROR "missing key in map literal"
	_ = map[string]int{1: 1} // ERROR "cannot use 1 \(untyped int constant\) as string value in map literal"
	_ = map[string]int{"a": "b"} // ERROR "cannot use .b. \(untyped string constant\) as int value in map literal"
	_ = map[E]string{A: "a", B: "b", 0: "c"} // ERROR "duplicate key 0 in map literal"
	_ = map[float64]int{1: 1, 1.0: 2} // ERROR "duplicate key 1 in map literal"
	_ = map[any]int{1: 1, 1.0: 2, "1": 3, '1': 4, int8(1): 5}
	_ = map[any]int{1: 1, 1: 2} // ERROR "duplicate key 1 in map literal"
	_ = map[bool]int{true: 1, false: 2, true: 3} // ERROR "duplicate key true in map literal"
	_ = map[[1]int]int{{1}: 1, {1}: 2}
	_ = map[string]int{undefined: 1} // ERROR "undefined: undefined"
	_ = map[complex128]int{1 + 0i: 1, 1: 2} // ERROR "duplicate key \(1 \+ 0i\) in map literal"
	_ = map[string]int{"x" + "y": 1, "xy": 2} // ERROR "duplicate key .xy. in map literal"
)
