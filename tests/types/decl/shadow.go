package main

import "fmt" // ERROR "^8: \"fmt\" imported and not used$"

func main() {
	fmt := 1
	_ = fmt
	int := 2
	var x int = 3 // ERROR "^6: declared and not used: x$" "^8: int \(local variable\) is not a type$"
	string := func() {}
	string()
	len := len("abc")
	_ = len
	true := false
	if true {
	}
	nil := 1
	var p *byte = nil // ERROR "^16: cannot use nil \(variable of type int\) as \*byte value in variable declaration$"
	_ = p
}
