package main

var x = f() // ERROR "^5: initialization cycle for x\n\t\.\/x\.go:3:5: x refers to f\n\t\.\/x\.go:5:6: f refers to x$"

func f() int { return x }

var y int = y // ERROR "^5: initialization cycle: y refers to itself$"

var z = func() int { return z }() // ERROR "^5: initialization cycle: z refers to itself$"

func main() {}
