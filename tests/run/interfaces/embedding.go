package main

import "fmt"

type animal interface{ name() string }
type walker interface {
	animal
	walk() string
}
type base struct{ n string }

func (b base) name() string     { return b.n }
func (b *base) rename(s string) { b.n = s }

type dog struct {
	base
	*tail
	legs int
}
type tail struct{ long bool }

func (t *tail) wag() string { return fmt.Sprint("wag ", t.long) }
func (d dog) walk() string  { return d.name() + " walks" }

type loud struct{ walker }

func (l loud) walk() string { return l.walker.walk() + "!" }

func main() {
	d := dog{base{"rex"}, &tail{true}, 4}
	var w walker = d
	d.rename("max")
	fmt.Println(w.name(), d.name(), w.walk(), d.wag(), d.long)
	w = loud{&d}
	d.base.rename("zed")
	fmt.Println(w.walk(), w.name())
	f := d.wag
	d.tail = &tail{}
	fmt.Println(f(), d.wag())
	var a animal = w
	_, ok := a.(walker)
	_, ok2 := a.(fmt.Stringer)
	fmt.Println(ok, ok2)
	g := animal.name
	fmt.Println(g(d), (*dog).walk(&d), walker.walk(w))
	type outer struct{ dog }
	o := outer{d}
	o.rename("deep")
	fmt.Println(o.name(), o.n, o.dog.base.n, d.n)
	var err error = struct{ error }{fmt.Errorf("embedded")}
	fmt.Println(err)
}
