package main

const (
	a = b // ERROR "^2: initialization cycle for a\n\t\.\/x\.go:4:2: a refers to b\n\t\.\/x\.go:5:2: b refers to c\n\t\.\/x\.go:6:2: c refers to a$"
	b = c + 1
	c = a
)
const x = len(y) // ERROR "^7: initialization cycle for x\n\t\.\/x\.go:8:7: x refers to y\n\t\.\/x\.go:10:5: y refers to x$"

var y [x]int

func main() {}
