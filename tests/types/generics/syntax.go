package main

type M[P any] struct{}

func (r M[P]) m[Q any]() {} // ERROR "^16: syntax error: method must have no type parameters$"

var v = func[T any](x T) {} // ERROR "^13: syntax error: function type must have no type parameters$"

func main() {}
