package p

func one[T any](x T) T             { return x }
func two[K comparable, V any](k K) V { var v V; return v }
func noarg[T any]() T              { var z T; return z }

type List[T any] struct{ v T }

func f() {
	_ = one(1)
	_ = one[string](1) // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to one\[string\]"
	_ = one[int, int](1) // ERROR "got 2 type arguments but want 1"
	_ = two(1) // ERROR "in call to two, cannot infer V \(declared at \./x\.go:4:24\)"
	_ = two[int, string](1)
	_ = two[int](1) // ERROR "in call to two\[int\], cannot infer V \(declared at \./x\.go:4:24\)"
	_ = two[[]int, int](nil) // ERROR "\[\]int does not satisfy comparable"
	_ = noarg() // ERROR "in call to noarg, cannot infer T \(declared at \./x\.go:5:12\)"
	_ = noarg[int]()
	_ = one // ERROR "cannot use generic function one without instantiation"
	_ = one[int]
	var _ func(int) int = one
	var _ func(int) string = one // ERROR "inferred type func\(x int\) int for func\(x T\) T does not match type func\(int\) string of _"
	_ = List{} // ERROR "cannot use generic type List\[T any\] without instantiation"
	_ = List[int]{1}
	_ = List[int]{"a"} // ERROR "cannot use .a. \(untyped string constant\) as int value in struct literal"
	_ = List[int, int]{} // ERROR "too many type arguments for type List: have 2, want 1"
	var _ List // ERROR "cannot use generic type List\[T any\] without instantiation"
	_ = two[int] // ERROR "cannot infer V \(declared at \./x\.go:4:24\)"
	_ = noarg[undefined]() // ERROR "undefined: undefined"
	_ = one(nil) // ERROR "in call to one, cannot infer T \(declared at \./x\.go:3:10\)"
	one[5](1) // ERROR "5 is not a type"
}
