package main

var (
	a = f()
	b = 1
	c = g() // ERROR "^2: initialization cycle for c\n\t\.\/x\.go:6:2: c refers to g\n\t\.\/x\.go:10:6: g refers to h\n\t\.\/x\.go:11:6: h refers to c$"
)

func f() int { return g() + b }
func g() int { return h() }
func h() int { return c }

func rec() int { return rec() }

var d = rec()

func main() {}
