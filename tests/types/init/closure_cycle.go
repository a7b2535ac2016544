package main

var handlers = map[string]func(){ // ERROR "^5: initialization cycle for handlers\n\t\.\/x\.go:3:5: handlers refers to a\n\t\.\/x\.go:7:6: a refers to handlers$"
	"a": a,
}

func a() { handlers["b"]() }

var g = func() int { return h } // ERROR "^5: initialization cycle for g\n\t\.\/x\.go:9:5: g refers to h\n\t\.\/x\.go:10:5: h refers to g$"
var h = g()

type S struct{ f func() }

var s = S{f: func() { _ = s }} // ERROR "^5: initialization cycle: s refers to itself$"

func main() {}
