package main

import "fmt"

var (
	a    = fmt.Sprint(b)
	b    = len(c)
	c    = []int{d, e}
	d, e = func() (int, int) { return f, 2 }()
	f    = 3
)

var g = func() (x int) { defer func() { x = h }(); return 0 } // ERROR "^5: initialization cycle for g\n\t\.\/x\.go:13:5: g refers to h\n\t\.\/x\.go:14:5: h refers to g$"
var h = g()

func init() { a = 1 } // ERROR "^19: cannot use 1 \(untyped int constant\) as string value in assignment$"

func main() {}
