package main

var a, b = f(b) // ERROR "^8: initialization cycle: b refers to itself$"

func f(int) (int, int) { return 1, 2 }

var c, d = d, 1
var x, y = y, x // ERROR "^5: initialization cycle for x\n\t\.\/x\.go:8:5: x refers to y\n\t\.\/x\.go:8:8: y refers to x$"

func main() {}
