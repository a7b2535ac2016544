package main

import "fmt"

// Methods of structs and arrays called through an interface: whatever they do to their receiver, the interface keeps its value.

type point struct {
	x, y int
	in   struct{ n int }
	list [2]int
}

type thing interface {
	read() int
	write() int
	part() int
	element() int
	self() point
	changed() point
	pointer() *point
	inner() any
	closure() func() int
	clear() point
	loop() int
}

func (p point) read() int       { return p.x + p.y + p.in.n + p.list[1] }
func (p point) write() int      { p.x = 9; return p.x }
func (p point) part() int       { p.in.n++; return p.in.n }
func (p point) element() int    { p.list[0] += 5; return p.list[0] }
func (p point) self() point     { return p }
func (p point) changed() point  { p.y = 7; return p }
func (p point) pointer() *point { return &p }
func (p point) inner() any      { return p.in }
func (p point) clear() point    { q := p; q.x = 0; return (p) }
func (p point) closure() func() int {
	return func() int { p.x++; return p.x }
}
func (p point) loop() (sum int) {
	for i, v := range p.list {
		sum += i * v
	}
	return
}

type row [3]int

func (r row) first() int { return r[0] }
func (r row) bump() int  { r[0]++; return r[0] }
func (r row) all() row   { return r }

func main() {
	var t thing = point{x: 1, y: 2, in: struct{ n int }{3}, list: [2]int{4, 5}}
	fmt.Println(t.read(), t.write(), t.part(), t.element())
	s := t.self()
	s.x = 100
	s.list[1] = 100
	c := t.changed()
	c.x = 200
	*t.pointer() = point{}
	t.pointer().x = 300
	f := t.closure()
	fmt.Println(f(), f(), t.inner(), t.loop())
	e := t.clear()
	e.in.n = 50
	fmt.Println(t, s, c, e)

	var r interface {
		first() int
		bump() int
		all() row
	} = row{1, 2, 3}
	a := r.all()
	a[0] = 9
	fmt.Println(r.bump(), r.first(), r, a)
}
