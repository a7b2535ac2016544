package main

func Map[A, B any](xs []A, f func(A) B) []B { return nil }
func Pair[T any](a, b T) {}
func Keys[M ~map[K]V, K comparable, V any](m M) []K { return nil }
func New[T any]() *T { return nil }
func Ptr[T any](x T) *T { return &x }
func First[S ~[]E, E any](s S) E { return s[0] }

type L []string

func id[T any](x T) T { return x }

func main() {
	Map([]int{1}, func(i int) string { return "" })
	Map([]int{1}, func(s string) string { return "" }) // ERROR "^16: in call to Map, type func\(s string\) string of func\(s string\) string \{…\} does not match inferred type func\(int\) B for func\(A\) B$"
	Map(1, func(i int) int { return i }) // ERROR "^6: cannot use 1 \(untyped int constant\) as \[\]int value in argument to Map$"
	Pair(1, 2.5)
	Pair(1, "x") // ERROR "^10: in call to Pair, mismatched types untyped int and untyped string \(cannot infer T\)$"
	Pair("x", 1) // ERROR "^12: in call to Pair, mismatched types untyped string and untyped int \(cannot infer T\)$"
	Pair(1, nil) // ERROR "^10: cannot use nil as int value in argument to Pair$"
	Pair(nil, nil) // ERROR "^6: in call to Pair, cannot infer T \(declared at \.\/x\.go:4:11\)$"
	Keys(map[string]int{})
	Keys([]int{}) // ERROR "^6: in call to Keys, M \(type \[\]int\) does not satisfy ~map\[K\]V$"
	Keys(map[string]int{}) + 1 // ERROR "^2: invalid operation: Keys\(map\[string\]int\{\}\) \+ 1 \(mismatched types \[\]string and untyped int\)$"
	New() // ERROR "^5: in call to New, cannot infer T \(declared at \.\/x\.go:6:10\)$"
	var p *int = New() // ERROR "^18: in call to New, cannot infer T \(declared at \.\/x\.go:6:10\)$"
	var q *string = Ptr(1) // ERROR "^18: cannot use Ptr\(1\) \(value of type \*int\) as \*string value in variable declaration$"
	First(L{}).foo() // ERROR "^13: First\(L\{\}\)\.foo undefined \(type string has no field or method foo\)$"
	Map([]int{}, id)
	var f func(int) string = id // ERROR "^27: inferred type func\(x int\) int for func\(x T\) T does not match type func\(int\) string of f$"
	Map[int]([]int{}, id[string]) // ERROR "^20: in call to Map\[int\], type func\(x string\) string of id\[string\] does not match func\(int\) B$"
	_, _, _ = p, q, f
}
