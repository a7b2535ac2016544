package main

import (
	"fmt"
	"sync/atomic"
	"unsafe"
)

type node struct {
	next unsafe.Pointer
	v    int
}

type celsius float64

func main() {
	var head unsafe.Pointer
	for i := range 3 {
		atomic.StorePointer(&head, unsafe.Pointer(&node{next: head, v: i}))
	}
	for p := (*node)(atomic.LoadPointer(&head)); p != nil; p = (*node)(p.next) {
		fmt.Print("/", p.v)
	}
	fmt.Println() // expect: /2/1/0

	c := celsius(3.5)
	p := unsafe.Pointer(&c)
	*(*float64)(p) += 1
	fmt.Println(c) // expect: 4.5
	n := -1
	var k int64 = *(*int64)(unsafe.Pointer(&n))
	fmt.Println(k) // expect: -1

	u := uintptr(p)
	fmt.Println(unsafe.Pointer(u) == p, *(*celsius)(unsafe.Pointer(u))) // expect: true 4.5

	b := []byte("hello")
	fmt.Println(unsafe.String(&b[1], 3), unsafe.String(unsafe.SliceData(b), len(b))) // expect: ell hello
	s := unsafe.Slice(&b[3], 2)
	s[0] = 'L'
	fmt.Println(string(b), len(s), cap(s)) // expect: helLo 2 2
	var none *int
	m := 0
	fmt.Println(unsafe.Slice(none, m) == nil) // expect: true
	m = 1
	defer func() { fmt.Println(recover()) }() // expect: runtime error: unsafe.Slice: ptr is nil and len is not zero
	fmt.Println(unsafe.Slice(none, m))
}
