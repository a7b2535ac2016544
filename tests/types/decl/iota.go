package main

var v = iota // ERROR "^9: cannot use iota outside constant declaration$"

const (
	A = 1 << iota
	B
	_
	D
)
const (
	s = "x"
	t
	u = iota + "x" // ERROR "^6: invalid operation: iota \+ \"x\" \(mismatched types untyped int and untyped string\)$"
)

func main() {
	const (
		x = iota
		y
	)
	var arr [y]int
	arr[1] = 2 // ERROR "^6: invalid argument: index 1 out of bounds \[0:1\]$"
	_, _ = arr, D
	println(iota) // ERROR "^10: cannot use iota outside constant declaration$"
}
