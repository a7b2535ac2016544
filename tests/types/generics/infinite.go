package main

type S[T any] struct{ s S[T] } // ERROR "^25: invalid recursive type: S refers to itself$"
type W[T any] struct{ v T }
type X struct{ w W[X] } // ERROR "^6: invalid recursive type X\n\t\.\/x\.go:5:6: X refers to W\n\t\.\/x\.go:5:18: W refers to X$"
type Y[T any] struct{ w W[Y[T]] } // ERROR "^27: invalid recursive type Y\n\t\.\/x\.go:6:27: Y refers to W\n\t\.\/x\.go:6:25: W refers to Y$"
type Z struct{ w *W[Z] }

func main() {}
