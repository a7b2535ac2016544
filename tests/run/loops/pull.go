package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

func fib(yield func(int) bool) {
	a, b := 0, 1
	for yield(a) {
		a, b = b, a+b
	}
	fmt.Println("stopped")
}

func main() {
	next, stop := iter.Pull(fib)
	for range 5 {
		v, ok := next()
		fmt.Print(v, ok, " ")
	}
	stop()
	v, ok := next()
	fmt.Println(v, ok)
	n2, s2 := iter.Pull2(maps.All(map[string]int{"a": 1}))
	fmt.Println(n2())
	fmt.Println(n2())
	s2()
	fmt.Println(slices.Sorted(maps.Keys(map[int]bool{3: true, 1: true, 2: true})))
	for c := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(c, " ")
	}
	fmt.Println()
}
