package main

type Stack[T any] struct{ items []T }

func (s Stack[int]) Len() int {
	return 3 // ERROR "^9: cannot use 3 \(untyped int constant\) as int /\* with int declared at \./x\.go:5:15 \*/ value in return statement$"
}

func first[string any](xs []string) string {
	var s string = "a" // ERROR "^17: cannot use \"a\" \(untyped string constant\) as string /\* with string declared at \./x\.go:9:12 \*/ value in variable declaration$"
	return s
}

func main() {
	first([]int{1})
	Stack[bool]{}.Len()
}
