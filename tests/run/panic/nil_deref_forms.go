package main

import "fmt"

type t struct {
	a [4]int
	p *t
	f func()
}

func (x t) val() int  { return x.a[0] }
func (x *t) ptr() int { return x.a[0] }

type iface interface{ val() int }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	var p *t
	var pi *int
	var pa *[4]int
	var f func()
	var i iface
	var m map[string]*t
	try("field", func() { _ = p.a })
	try("store", func() { p.a[1] = 2 })
	try("deref", func() { _ = *p })
	try("int", func() { *pi = 1 })
	try("intread", func() { _ = *pi + 1 })
	try("array", func() { _ = pa[2] })
	try("range", func() {
		for i, v := range pa {
			_, _ = i, v
		}
	})
	try("len", func() { fmt.Println(len(pa)) })
	try("func", func() { f() })
	try("iface", func() { i.val() })
	try("method", func() { p.val() })
	try("ptrmethod", func() { p.ptr() })
	try("mapelem", func() { _ = m["x"].p })
	try("methodvalue", func() { g := i.val; _ = g })
	try("valmethodvalue", func() { g := p.val; _ = g })
	try("ptrmethodvalue", func() { g := p.ptr; fmt.Println("ok"); g() })
	try("chain", func() { q := &t{}; _ = q.p.p.f })
	try("slice", func() { _ = pa[1:2] })
}
