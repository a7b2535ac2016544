package main

import "fmt"

// Pointers to elements, some only dereferenced, others compared or kept: they must be one and the same where anyone can tell.

func inc(p *int)                { *p++ }
func swap(a, b *uint8)          { *a, *b = *b, *a }
func same(a, b *int) bool       { return a == b }
func pass(p *int) *int          { return p }
func rebind(p *int, q *int) int { p = q; *p = 5; return *p }
func both(p *int, keep **int)   { *p += 2; *keep = p }
func late(p *int) func() int    { return func() int { *p *= 3; return *p } }
func many(ps ...*int) (n int) {
	for _, p := range ps {
		*p++
		n += *p
	}
	return
}
func deep(p **int) { **p = 77 }

type cell[T any] struct{ list []T }

func set[T any](p *T, v T) { *p = v }

func grow() []int {
	a := []int{1, 2}
	p := &a[1]
	a = append(a, 3)
	*p = 9
	q := &a[1]
	*q = 8
	return a
}

func main() {
	a := []int{1, 2, 3, 4}
	p := &a[2]
	*p += 10
	inc(&a[2])
	inc(p)
	fmt.Println(a, same(&a[1], &a[1]), same(&a[1], &a[2]), pass(&a[3]) == &a[3], pass(&a[3]) == &a[1:][2])
	b := [3]uint8{250, 251, 252}
	swap(&b[0], &b[2])
	q := &b[1]
	*q += 10
	fmt.Println(b, rebind(&a[0], &a[1]), a)
	var kept *int
	both(&a[3], &kept)
	fmt.Println(kept == &a[3], *kept)
	f := late(&a[0])
	fmt.Println(f(), f(), many(&a[0], &a[0]), a)
	ps := []*int{&a[0], &a[1]}
	deep(&ps[1])
	fmt.Println(a, ps[0] == &a[0])
	c := cell[string]{[]string{"x", "y"}}
	set(&c.list[1], "z")
	set(&a[3], -1)
	fmt.Println(c, a, grow())
	defer func() {
		fmt.Println(recover())
		var none []int
		defer func() { fmt.Println(recover()) }()
		inc(&none[0])
	}()
	i := 4
	r := &a[i]
	*r = 1
}
