// oracle: skip gocl has no memory to point into
package main

import (
	"fmt"
	"unsafe"
)

func main() {
	a := [4]int32{1, 2, 3, 4}
	p := (*int32)(unsafe.Pointer(uintptr(unsafe.Pointer(&a[0])) + 4))
	fmt.Println(*p)
}

// expect error: pointer_arithmetic.go:11:7: gocl has no pointer arithmetic: a number cannot become a pointer
