package main

type A [n]int // ERROR "^9: invalid array length n$"

var n = 3

type B [1.5]int // ERROR "^9: array length 1\.5 \(untyped float constant\) must be integer$"
type C [-1]int // ERROR "^9: invalid array length -1 \(untyped int constant\)$"
type D [...]int // ERROR "^8: invalid use of \[\.\.\.\] array \(outside a composite literal\)$"
type E map[[]int]string // ERROR "^12: invalid map key type \[\]int$"
type F map[func()]int // ERROR "^16: invalid map key type func\(\)$"
type G struct{ *H } // ERROR "^16: embedded field type cannot be a pointer to an interface$"
type H interface{ M() }
type I *int
type J struct{ *I } // ERROR "^16: embedded field type cannot be a pointer$"
type L undefined // ERROR "^8: undefined: undefined$"
type M main // ERROR "^8: main \(function\) is not a type$"
type Q [2.0]int

func main() {}
