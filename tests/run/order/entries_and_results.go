package main

import "fmt"

// Entries of a map literal are evaluated one by one; results, deferred arguments and assigned values are copied at their turn.

var n = 1

//go:noinline
func next() int { n++; return n }

type pair struct {
	a int
	b bool
}

func results() (any, int) { return n == 1, next() }

func main() {
	fmt.Println(map[string]int{"before": n, fmt.Sprint(next()): n, "after": n})
	fmt.Println(n, map[string]int{"n": n}, next(), n)
	fmt.Println(map[int]int{n: next(), n + 10: next()})

	n = 1
	fmt.Println(results())
	func() {
		defer func(x, y any, z int) { fmt.Println(x, y, z) }(pair{n, n == 2}, n, next())
		n = 100
	}()
	n = 1
	var x any
	var y int
	x, y = n == 1, next()
	fmt.Println(x, y)
	x, y = pair{a: n}, next()
	fmt.Println(x, y)
}
