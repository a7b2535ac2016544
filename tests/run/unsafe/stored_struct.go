// oracle: skip gocl has no memory to look at through another type
package main

import (
	"fmt"
	"unsafe"
)

func main() {
	defer func() { recover() }()
	x := struct{ a, b int32 }{1, 2}
	p := unsafe.Pointer(&x)
	fmt.Println(*(*[2]int32)(p))
}

// expect fatal: gocl cannot use memory of type struct { a int32; b int32 } as [2]int32 (conversion through unsafe.Pointer)
