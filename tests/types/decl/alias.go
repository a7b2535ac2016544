package main

type A = int
type B = A
type C = []C // ERROR "^6: invalid recursive type: C refers to itself$"
type D = struct{ d *D } // ERROR "^6: invalid recursive type: D refers to itself$"
type E[P any] = []P
type F = E[int]
type G = E // ERROR "^10: cannot use generic type E\[P any\] without instantiation$"
type H[P any] = P // ERROR "^17: cannot use type parameter declared in alias declaration as RHS$"

func f(a A) B { return a }

func (B) m() {} // ERROR "^7: cannot define new methods on non-local type B$"
func (F) n() {} // ERROR "^7: cannot define new methods on instantiated type E\[int\]$"

func main() {
	var x F = []int{f(1)}
	var y E[string] = x // ERROR "^20: cannot use x \(variable of slice type F\) as E\[string\] value in variable declaration$"
	_ = y
}
