package main

import "fmt"

type T struct {
	hook func(int) int
	all  map[string]func()
	list []func()
}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func get() func() { return nil }

// A nil function got out of a call, a map, a slice or a field is a nil dereference wherever it is called.
func main() {
	t := &T{list: make([]func(), 1)}
	try(func() { t.all["x"]() })  // expect: runtime error: invalid memory address or nil pointer dereference
	try(func() { t.list[0]() })   // expect: runtime error: invalid memory address or nil pointer dereference
	try(func() { t.hook(1) })     // expect: runtime error: invalid memory address or nil pointer dereference
	try(func() { get()() })       // expect: runtime error: invalid memory address or nil pointer dereference
	try(func() { defer get()() }) // expect: runtime error: invalid memory address or nil pointer dereference
	var a any = t.hook
	try(func() { a.(func(int) int)(2) }) // expect: runtime error: invalid memory address or nil pointer dereference
}
