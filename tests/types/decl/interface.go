package main

import "io"

type A interface {
	M()
	M() // ERROR "^2: duplicate method M\n\t\.\/x\.go:6:2: other declaration of method M$"
}
type B interface {
	M(int)
}
type C interface {
	B
	D // ERROR "^2: duplicate method M\n\t\.\/x\.go:13:2: other declaration of method M$"
}
type D interface{ M(string) }
type E interface {
	io.Reader
	Read([]byte) (int, error)
}
type F interface{ _() } // ERROR "^19: methods must have a unique non-blank name$"
type G interface{ int }

var g G // ERROR "^7: cannot use type G outside a type constraint: interface contains type constraints$"
var h comparable // ERROR "^7: cannot use type comparable outside a type constraint: interface is \(or embeds\) comparable$"
var i interface{ ~int | string } // ERROR "^7: cannot use type interface\{~int \| string\} outside a type constraint: interface contains type constraints$"

func main() {}
