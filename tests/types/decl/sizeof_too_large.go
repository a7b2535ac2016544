package main

import "unsafe"

type E [1 << 30]complex128

var s struct {
	_ [1 << 30]E
	x int
}

const offset = unsafe.Offsetof(s.x) // ERROR "^32: s \(variable of type struct\{_ \[1073741824\]E; x int\}\) is too large$"
const size = unsafe.Sizeof(s)       // ERROR "^28: s \(variable of type struct\{_ \[1073741824\]E; x int\}\) is too large$"

func main() {}
