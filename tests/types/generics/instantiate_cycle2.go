package main

func g[T any](n int) { if n > 0 { h[[]T](n - 1) } } // ERROR "^8: instantiation cycle:\n\t\.\/x\.go:4:26: T instantiated as T\n\t\.\/x\.go:3:37: T instantiated as \[\]T$"
func h[T any](n int) { g[T](n) }
func ok[T any](x T) { ok(x) }

type T[P any] struct{ next *T[P] }

func main() {}
