package main

import (
	"fmt"
	"math"
)

type Key struct {
	S string
	N int
}

func main() {
	fmt.Println(map[int]string{3: "c", -1: "a", 2: "b"})
	fmt.Println(map[string]int{"b": 2, "a": 1, "": 0, "é": 4, "z": 3})
	fmt.Println(map[bool]int{true: 1, false: 0})
	fmt.Println(map[float64]string{2: "two", math.Inf(1): "inf", math.NaN(): "nan", -1: "minus", math.Inf(-1): "-inf"})
	fmt.Println(map[uint64]bool{1 << 63: true, 1: true, 1<<53 + 1: true})
	fmt.Println(map[Key]int{{"b", 1}: 1, {"a", 2}: 2, {"a", 1}: 3})
	fmt.Println(map[[2]int]int{{2, 0}: 1, {1, 9}: 2, {1, 8}: 3})
	fmt.Println(map[complex128]int{2 + 1i: 1, 1 + 5i: 2, 1 + 2i: 3})
	fmt.Println(map[any]int{3: 1, 1: 2, 2: 3})
	fmt.Println(map[any]int{"y": 1, "x": 2})
	fmt.Println(map[rune]bool{'b': true, 'a': false})
	fmt.Printf("%v %+v %#v\n", map[string][]int{"b": {1}, "a": nil}, map[string]Key{"k": {"s", 1}}, map[string]map[string]int{"o": {"i": 1}})
	fmt.Printf("%d %q %x %s\n", map[string]int{"a": 10}, map[string]string{"k": "v"}, map[int]string{255: "hi"}, map[string]int{"n": 1})
}
