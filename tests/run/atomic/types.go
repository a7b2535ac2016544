package main

import (
	"fmt"
	"sync/atomic"
)

type config struct{ name string }

func main() {
	var b atomic.Bool
	fmt.Println(b.Load(), b.Swap(true), b.Load(), b.CompareAndSwap(true, false), b.CompareAndSwap(true, false))
	b.Store(true)
	fmt.Println(b.Load())
	var i atomic.Int32
	i.Store(6)
	fmt.Println(i.Add(1), i.And(3), i.Or(8), i.Swap(100), i.Load(), i.CompareAndSwap(100, 1), i.Load())
	var u atomic.Uint32
	fmt.Println(u.Add(^uint32(0)), u.Add(2), u.Load())
	var up atomic.Uintptr
	up.Store(5)
	fmt.Println(up.Add(1), up.Load())
	var p atomic.Pointer[config]
	fmt.Println(p.Load() == nil)
	first := &config{"first"}
	p.Store(first)
	fmt.Println(p.Load().name, p.CompareAndSwap(nil, nil), p.CompareAndSwap(first, &config{"second"}), p.Load().name)
	fmt.Println(p.Swap(nil).name, p.Load())
}
