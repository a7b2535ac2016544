package main

type A interface{ int | string }
type B interface{ ~A }
type C interface{ int | ~int }
type D interface{ MyInt | ~MyInt }
type E interface{ int | error }
type F interface{ int | comparable }
type G[T any] interface{ T }
type H[T any] interface{ ~T | int }
type I interface{ int; string }
type MyInt int
type J interface{ ~[]byte | ~string; Len() int }
type K interface{ any | int }
type L interface{ interface{ m() } | int }

func f[T I](x T) {}
func g[T A | float64](x T) {}
func h[T interface{ ~int }](x T) {}
func i[T ~[]E, E any](x T) {}
func j[T *U, U any](x T) {}

var x A
var y []J
var z int | string // ERROR "^11: syntax error: unexpected \| after top level declaration$"

func main() {
	f(1)
	f[int](1)
	g(1.5)
	g(true)
	h(MyInt(1))
	i([]int{})
	i(1)
}
