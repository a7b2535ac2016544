package main

import "fmt"

type k struct{ s []int }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	m := map[any]int{}
	try(func() { m[[]int{1}] = 1 })
	try(func() { m[k{}] = 1 })
	try(func() { _ = m[map[int]int{}] })
	try(func() { m[func() {}] = 1 })
	try(func() { delete(m, []string{}) })
	try(func() { var a, b any = []int{1}, []int{1}; fmt.Println(a == b) })
	try(func() { var a, b any = k{}, k{}; fmt.Println(a == b) })
	try(func() { var a, b any = k{}, 1; fmt.Println(a == b) })
	try(func() { m[[2]any{1, []int{}}] = 1 })
	fmt.Println(len(m))
}
