package main

type T struct{ f int }

func (t T) a()   {}
func (t *T) a()  {} // ERROR "^13: method T\.a already declared at \.\/x\.go:5:12$"
func (t T) f()   {} // ERROR "^12: field and method with the same name f\n\t\.\/x\.go:3:16: other declaration of f$"
func (t T) _()   {}
func (t int) b() {} // ERROR "^9: cannot define new methods on non-local type int$"
func (t *I) c()  {} // ERROR "^10: invalid receiver type I \(pointer or interface type\)$"
func (t I) d()   {} // ERROR "^9: invalid receiver type I \(pointer or interface type\)$"
func (t P) e()   {} // ERROR "^9: invalid receiver type P \(pointer or interface type\)$"
func (t U) g()   {} // ERROR "^9: undefined: U$"
func (t []T) h() {} // ERROR "^9: invalid receiver type \[\]T$"
func (t **T) i() {} // ERROR "^10: invalid receiver type \*\*T$"

type I interface{ M() }
type P *T
type A = T

func (a A) j()  {}
func (a *A) j() {} // ERROR "^13: method T\.j already declared at \.\/x\.go:21:12$"

func main() { T{}.j() }
