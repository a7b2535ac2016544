package main

import "fmt"

type v struct{ n int }

func (x v) get() int   { return x.n }
func (x *v) set(n int) { x.n = n }

type getter interface{ get() int }

func main() {
	a := v{1}
	var i getter = a
	a.set(2)
	fmt.Println(i.get(), a.get())
	i = &a
	a.set(3)
	fmt.Println(i.get())
	f := a.get
	g := (&a).set
	a.set(4)
	fmt.Println(f(), a.get())
	g(5)
	fmt.Println(a.n)
	h := v.get
	fmt.Println(h(a), (*v).get(&a))
	b := i.(*v)
	b.n = 8
	fmt.Println(a.n, i == getter(&a))
}
