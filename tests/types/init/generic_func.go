package main

var a = id(b) // ERROR "^5: initialization cycle for a\n\t\.\/x\.go:3:5: a refers to b\n\t\.\/x\.go:4:5: b refers to a$"
var b = id(a)

func id[T any](x T) T { return x }

type G[T any] struct{ v T }

func (g G[T]) get() T { _ = c; return g.v }

var c = G[int]{1}.get()

func main() {}
