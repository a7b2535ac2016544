package main

import (
	"fmt"
	"runtime"
)

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isRuntime := r.(runtime.Error)
		fmt.Println(name, r, isRuntime)
	}()
	f()
}

func main() {
	ch := make(chan int)
	close(ch)
	try("send", func() { ch <- 1 })
	try("close", func() { close(ch) })
	try("nil", func() { close((chan int)(nil)) })
	try("size", func() { n := -1; _ = make(chan int, n) })
	try("slice", func() { n := -1; _ = make([]int, n) })
	try("map", func() { var m map[string]int; m["a"] = 1 })
}
