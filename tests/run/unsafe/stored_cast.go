// oracle: skip gocl has no memory to look at through another type
package main

import (
	"fmt"
	"unsafe"
)

func main() {
	defer func() { recover() }()
	x := 1.5
	p := unsafe.Pointer(&x)
	fmt.Println(*(*uint64)(p))
}

// expect fatal: gocl cannot use memory of type float64 as uint64 (conversion through unsafe.Pointer)
