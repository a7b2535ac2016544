//go:build go1.21

package main

type A[T any] = []T // ERROR "^8: generic type alias requires go1\.23 or later \(file declares \/\/go:build go1\.21\)$"

func f[T any](x T) {}

func main() { f(1) }
