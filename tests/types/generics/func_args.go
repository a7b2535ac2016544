package main

import "slices"

func apply[T any](x T, fs ...func(T) T) T { return x }
func inc(i int) int                        { return i + 1 }
func id[T any](x T) T                      { return x }
func pair[A, B any](a A, b B) (A, B)       { return a, b }
func cmp[T int | string](a, b T) int       { return 0 }

func main() {
	apply(1, inc, id)
	apply("x", inc) // ERROR "^8: cannot use \"x\" \(untyped string constant\) as int value in argument to apply$"
	apply("x", id, id[int]) // ERROR "^8: cannot use \"x\" \(untyped string constant\) as int value in argument to apply$"
	var f func(int, string) (int, string) = pair
	var g func(int) string = id // ERROR "^27: inferred type func\(x int\) int for func\(x T\) T does not match type func\(int\) string of g$"
	var h func(int) = id // ERROR "^20: inferred type func\(x int\) int for func\(x T\) T does not match type func\(int\) of h$"
	slices.SortFunc([]int{}, cmp)
	slices.SortFunc([]bool{}, cmp) // ERROR "^17: bool does not satisfy int \| string \(bool missing in int \| string\)$"
	x := id // ERROR "^2: declared and not used: x$" "^7: cannot use generic function id without instantiation$"
	y := id[int]
	y("s") // ERROR "^4: cannot use \"s\" \(untyped string constant\) as int value in argument to y$"
	id[int](id)("x") // ERROR "^2: invalid operation: cannot call id\[int\]\(id\) \(value of type int\): int is not a function$" "^10: in call to id\[int\], type func\[T any\]\(x T\) T of id does not match int \(cannot infer T\)$"
	_, _, _ = f, g, h
	return
}

func ret() func(int) int    { return id }
func ret2() func(int) bool  { return id } // ERROR "^38: inferred type func\(x int\) int for func\(x T\) T does not match type func\(int\) bool of result variable$"
