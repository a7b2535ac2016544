package main

import "fmt"

var (
	a    = c + b
	b    = f("b", 1)
	c    = f("c", 2)
	d    = func() int { return f("d", e) }()
	e    = f("e", 3)
	_    = f("blank", 0)
	x, y = pair()
)

func f(s string, n int) int { fmt.Println("init", s); return n }
func pair() (int, int)      { fmt.Println("pair", a); return a, b }

func init() { fmt.Println("first init", a, d) }
func init() { fmt.Println("second init", x, y) }

func main() { fmt.Println("main", a, b, c, d, e) }
