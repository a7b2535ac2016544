package main

func main() {
	type T struct{ next *T }
	type U struct{ u U } // ERROR "^7: invalid recursive type: U refers to itself$"
	type V = W // ERROR "^11: undefined: W$"
	type W int
	type X []Y // ERROR "^11: undefined: Y$"
	type Y int
	var t T
	t.next = &T{}
	type T int // ERROR "^7: T redeclared in this block\n\t\.\/x\.go:4:7: other declaration of T$"
	const c T = 1 // ERROR "^10: invalid constant type T$"
	_ = c
}
