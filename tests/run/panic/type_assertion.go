package main

import "fmt"

type M interface{ M() }
type N interface{ N() }
type A struct{}
type B struct{}

func (A) M()  {}
func (*B) M() {}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var e any = "str"
	var z any
	var m M = A{}
	try(func() { _ = e.(int) })
	try(func() { _ = z.(int) })
	try(func() { _ = z.(M) })
	try(func() { _ = e.(M) })
	try(func() { _ = m.(N) })
	try(func() { _ = m.(*B) })
	try(func() { var x any = B{}; _ = x.(M) })
	try(func() { var n M; _ = n.(A) })
	try(func() { _ = e.(fmt.Stringer) })
	try(func() { var x any = []int{1}; _ = x.(map[string]int) })
	try(func() { var x any = func(int) string { return "" }; _ = x.(func()) })
	try(func() { _ = e.(interface{ X(int) string }) })
}
