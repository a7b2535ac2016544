// oracle: skip gocl has no memory to look at through another type
package main

import (
	"fmt"
	"unsafe"
)

func main() {
	defer func() { recover() }()
	x := [4]int32{1, 2, 3, 4}
	u := uintptr(unsafe.Pointer(&x[0])) + 4
	fmt.Println(*(*int32)(unsafe.Pointer(u)))
}

// expect fatal: gocl has no pointer arithmetic: 0xc000010004 is not the address of a variable
