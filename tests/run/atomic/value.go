package main

import (
	"fmt"
	"sync/atomic"
)

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func main() {
	var v atomic.Value
	fmt.Println(v.Load(), v.Swap(1), v.Load())
	v.Store(2)
	fmt.Println(v.Load(), v.CompareAndSwap(2, 3), v.CompareAndSwap(2, 4), v.Load())
	try(func() { v.Store(nil) })
	try(func() { v.Store("text") })
	try(func() { v.Swap(nil) })
	try(func() { v.Swap("text") })
	try(func() { v.CompareAndSwap(3, nil) })
	try(func() { v.CompareAndSwap(3, "text") })
	try(func() { v.CompareAndSwap("a", "b") })
	var s atomic.Value
	fmt.Println(s.CompareAndSwap(nil, []int{1}), s.Load())
	try(func() { fmt.Println(s.CompareAndSwap([]int{1}, []int{2})) })
	var m atomic.Value
	m.Store(map[string]int{"a": 1})
	fmt.Println(m.Load().(map[string]int)["a"])
}
