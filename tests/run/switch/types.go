package main

import (
	"errors"
	"fmt"
	"io"
)

type shape interface{ area() float64 }
type sq struct{ s float64 }
type circ struct{ r float64 }

func (s sq) area() float64    { return s.s * s.s }
func (c *circ) area() float64 { return 3 * c.r * c.r }

func describe(v any) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	case int, int64:
		return fmt.Sprintf("integer %v %T", x, x)
	case string:
		return "string " + x
	case []int:
		return fmt.Sprint("slice ", len(x))
	case error:
		return "error " + x.Error()
	case func() int:
		return fmt.Sprint("func ", x())
	case shape:
		return fmt.Sprint("shape ", x.area())
	case map[string]int, chan int:
		return fmt.Sprintf("%T", x)
	case *int:
		*x++
		return fmt.Sprint("pointer ", *x)
	case struct{ A int }:
		return fmt.Sprint("anon ", x.A)
	default:
		return fmt.Sprintf("other %T", x)
	}
}

func main() {
	n := 1
	for _, v := range []any{nil, 1, int64(2), "s", []int{1}, io.EOF, func() int { return 5 }, sq{2}, &circ{1}, circ{1}, map[string]int{}, make(chan int), &n, struct{ A int }{3}, 2.5, errors.New("e")} {
		fmt.Println(describe(v))
	}
	var s shape
	switch s.(type) {
	case sq:
		fmt.Println("sq")
	case nil:
		fmt.Println("nil shape")
	}
}
