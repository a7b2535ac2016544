package main

import (
	"fmt"
	"runtime"
)

func try(f func()) {
	defer func() {
		r := recover()
		err, ok := r.(runtime.Error)
		fmt.Println(ok, r)
		if ok {
			err.RuntimeError()
		}
		switch e := r.(type) {
		case *runtime.TypeAssertionError:
			fmt.Println("type assertion:", e.Error())
		case *runtime.PanicNilError:
			fmt.Println("nil panic:", e)
		}
	}()
	f()
}

func main() {
	var m map[string]int
	var s []int
	var p *struct{ x int }
	var i any = "text"
	zero := 0
	try(func() { m["a"] = 1 })
	try(func() { _ = s[zero] })
	try(func() { p.x = 1 })
	try(func() { _ = i.(int) })
	try(func() { _ = i.(fmt.Stringer) })
	try(func() { _ = 1 / zero })
	try(func() { panic(nil) })
	try(func() { close((chan int)(nil)) })
	try(func() { panic("no runtime error") })
	try(func() { _ = make([]int, zero-1) })
}
