package main

import "fmt"

func counter() (func() int, func()) {
	n := 0
	return func() int { n++; return n }, func() { n = 100 }
}

func apply(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func main() {
	inc, reset := counter()
	fmt.Println(inc(), inc())
	reset()
	fmt.Println(inc())
	add := func(n int) func(int) int { return func(x int) int { return x + n } }
	fmt.Println(apply(add(1), add(10), func(x int) int { return x * x })(2))
	var fact func(int) int
	fact = func(n int) int {
		if n < 2 {
			return 1
		}
		return n * fact(n-1)
	}
	fmt.Println(fact(20), fact(21))
	x := 1
	p := &x
	f := func() { x++ }
	f()
	*p *= 10
	f()
	fmt.Println(x)
	m := map[string]func(...int) int{
		"sum": func(v ...int) (t int) {
			for _, n := range v {
				t += n
			}
			return
		},
		"len": func(v ...int) int { return len(v) },
	}
	fmt.Println(m["sum"](1, 2, 3), m["len"]([]int{4, 5}...), m["len"]())
	fmt.Println(func(a, b int) int { return a - b }(3, 5))
}
