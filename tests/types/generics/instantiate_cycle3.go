package main

type U[P any] struct{ next *U[[]P] } // ERROR "^8: instantiation cycle:\n\t\.\/x\.go:3:31: P instantiated as \[\]P$"
type V[P any] struct{ p P }

func (v V[P]) m() { var w V[*P]; w.m() }

func main() {}
