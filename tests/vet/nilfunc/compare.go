package main

import "fmt"

type t struct{ f func() }

func (t) m() {}

func f() {}

func g[T any]() {}

func main() {
	v := f
	_ = f == nil // WARN "^comparison of function f == nil is always false$"
	_ = nil != f // WARN "^comparison of function f != nil is always true$"
	_ = fmt.Println == nil // WARN "comparison of function Println == nil is always false"
	_ = t{}.m != nil // WARN "comparison of function m != nil is always true"
	_ = t{}.f != nil
	_ = v == nil
	_ = (f) == nil // WARN "comparison of function f == nil is always false"
	_ = g[int] == nil // WARN "comparison of function g == nil is always false"
}
