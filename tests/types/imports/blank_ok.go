package main

import _ "fmt"
import "unsafe"

func main() {
	var x int64
	println(unsafe.Sizeof(x), unsafe.Foo) // ERROR "^35: undefined: unsafe\.Foo$"
	_ = unsafe.Pointer(&x)
	_ = unsafe.Pointer(x) // ERROR "^21: cannot convert x \(variable of type int64\) to type unsafe\.Pointer$"
}
