package main

import "unsafe"

func main() {
	var x [2]int
	u := uintptr(unsafe.Pointer(&x))
	_ = unsafe.Pointer(u) // WARN "^possible misuse of unsafe.Pointer$"
	_ = unsafe.Pointer(uintptr(unsafe.Pointer(&x)) + 8)
	_ = unsafe.Pointer(u + 8) // WARN "possible misuse of unsafe.Pointer"
	_ = unsafe.Pointer(&x)
}
