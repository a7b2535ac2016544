package main

var a = b + 1 // ERROR "^5: initialization cycle for a\n\t\.\/x\.go:3:5: a refers to b\n\t\.\/x\.go:4:5: b refers to c\n\t\.\/x\.go:6:6: c refers to a$"
var b = c()

func c() int { return a }

func main() {}
