package p

import "fmt"

type visitor func(depth int, name string) visitor

func walk(v visitor, names ...string) {
	for i, n := range names {
		if v = v(i, n); v == nil {
			return
		}
	}
}

func counter() (next func() int, reset func()) {
	n := 0
	next = func() int { n++; return n }
	reset = func() { n = 0 }
	return
}

var fib func(int) int = func(n int) int {
	if n < 2 {
		return n
	}
	return fib2(n-1) + fib2(n-2)
}

func fib2(n int) int { return n }

func use() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	next, reset := counter()
	_ = next() + next()
	reset()
	var v visitor
	v = func(d int, n string) visitor {
		if d > 1<<10 || len(n) == 0 {
			return nil
		}
		return v
	}
	walk(v, "a", "b")
	walk(v, []string{"x"}...)
	func(a, b int, rest ...any) { _, _, _ = a, b, rest }(pair())
	return nil
}

func pair() (int, int) { return 1, 2 }
