package main

var x int
const x = 1 // ERROR "^7: x redeclared in this block\n\t\.\/x\.go:3:5: other declaration of x$"
type x struct{} // ERROR "^6: x redeclared in this block\n\t\.\/x\.go:3:5: other declaration of x$"
func x() {} // ERROR "^6: x redeclared in this block\n\t\.\/x\.go:3:5: other declaration of x$"

func f(a int, a string) (b, b int) { return } // ERROR "^15: a redeclared in this block\n\t\.\/x\.go:8:8: other declaration of a$" "^29: b redeclared in this block\n\t\.\/x\.go:8:26: other declaration of b$" "^38: result parameter b not in scope at return\n\t\.\/x\.go:8:26: inner declaration of var b int$"
func g(a int) { var a int; _ = a; { a := 2; _ = a } } // ERROR "^21: a redeclared in this block\n\t\.\/x\.go:9:8: other declaration of a$"
func (r T) m(r int) {} // ERROR "^14: r redeclared in this block\n\t\.\/x\.go:10:7: other declaration of r$"

type T struct{ a, b int; a string } // ERROR "^26: a redeclared\n\t\.\/x\.go:12:16: other declaration of a$"
type T2 struct{ T2a; *T2a } // ERROR "^23: T2a redeclared\n\t\.\/x\.go:13:17: other declaration of T2a$"
type T2a struct{}

func main() { y := 1; var y = 2; _ = y } // ERROR "^27: y redeclared in this block\n\t\.\/x\.go:16:15: other declaration of y$"
