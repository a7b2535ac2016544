package main

func f[T any](x T) { f(&x) } // ERROR "^8: instantiation cycle:\n\t\.\/x\.go:3:23: T instantiated as \*T$"

func main() {}
