package main

type A struct {
	x int
	x string // ERROR "^2: x redeclared\n\t\.\/x\.go:4:2: other declaration of x$"
	y, y int // ERROR "^5: y redeclared\n\t\.\/x\.go:6:2: other declaration of y$"
	_, _ int
}
type B struct {
	int
	int // ERROR "^2: int redeclared\n\t\.\/x\.go:10:2: other declaration of int$"
	*string
	string // ERROR "^2: string redeclared\n\t\.\/x\.go:12:3: other declaration of string$"
}
type C struct {
	A
	A2
	*B
}
type A2 = A

func main() {
	_ = A{x: 1, x: 2} // ERROR "^14: duplicate field name x in struct literal$"
	_ = C{}.A2
}
