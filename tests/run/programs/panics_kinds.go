package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
)

type I interface{ M() }
type A struct{}

func (A) M() {}

type B struct{ x []int }

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isRT := r.(runtime.Error)
		fmt.Printf("%-12s %v (%T, runtime=%t)\n", name, r, r, isRT)
	}()
	f()
}
func main() {
	var m map[string][]int
	var p *B
	var i I
	var e any = "str"
	s := make([]int, 2, 4)
	z, neg := 0, -1
	str := "hello"
	try("index", func() { _ = s[neg+3] })
	try("index neg", func() { _ = s[neg] })
	try("slice", func() { _ = s[3:z] })
	try("slice2", func() { _ = s[:9] })
	try("slice3", func() { _ = s[1:2:7] })
	try("str", func() { _ = str[5] })
	try("str slice", func() { _ = str[4 : 3+z] })
	try("str slice2", func() { _ = str[z:10] })
	try("nil map", func() { m["a"] = append(m["a"], 1) })
	try("nil ptr", func() { p.x = nil })
	try("nil iface", func() { i.M() })
	try("div", func() { _ = 10 / z })
	try("mod", func() { _ = 10 % z })
	try("assert", func() { _ = e.(int) })
	try("assert2", func() { _ = e.(I) })
	try("assert3", func() { _ = i.(A) })
	try("assert4", func() { var x any = A{}; _ = x.(fmt.Stringer) })
	try("assert5", func() { var x any = &p; _ = x.(*B) })
	try("shift", func() { _ = 1 << neg })
	try("make", func() { _ = make([]int, neg) })
	try("makecap", func() { _ = make([]int, 2, z) })
	try("makechan", func() { _ = make(chan int, neg) })
	try("closed", func() { c := make(chan int); close(c); close(c) })
	try("close nil", func() { var c chan int; close(c) })
	try("unhashable", func() { _ = map[any]int{[]int{1}: 2} })
	try("compare", func() { var a, b any = B{}, B{}; _ = a == b })
	try("func cmp", func() { var a, b any = func() {}, func() {}; _ = a == b })
	try("array conv", func() { _ = [3]int(s) })
	try("array ptr", func() { _ = (*[4]int)(s[:3]) })
	try("nil func", func() { var f func(); f() })
	try("custom", func() { panic(fmt.Errorf("wrap: %w", errors.ErrUnsupported)) })
	try("nil panic", func() { panic(nil) })
	try("repeat", func() { strings.Repeat("x", neg) })
	try("none", func() {})
	try("exit", func() { defer func() { panic("second") }(); panic("first") })
	arr := [5]int{1, 2, 3, 4, 5}
	ap := &arr
	try("arr", func() { _ = ap[z+5] })
	ap = nil
	try("nil arr", func() { _ = ap[1] })
	try("nil arr len", func() {
		fmt.Println(len(ap))
		for i := range ap {
			_ = i
		}
	})
}
