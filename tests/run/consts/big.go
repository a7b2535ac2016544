package main

import "fmt"

const (
	huge  = 1 << 200
	small = huge >> 198
	third = 1.0 / 3
	pi    = 3.14159265358979323846264338327950288419716939937510582097494459
	big   = 1e1000 / 1e998
	r     = 'a' + 1
	c     = 2i * 2i
	s     = "con" + "cat"
	l     = len(s)
	mask  = ^uint8(0)
	neg   = -5 % 3
	f     = 5 / 2
	ff    = 5 / 2.0
)

type weekday int

const (
	sun weekday = iota
	mon
	_
	wed
)

const (
	kb = 1 << (10 * (iota + 1))
	mb
)

const (
	a, b = iota, iota * 10
	d, e
)

func main() {
	fmt.Println(small, third, float32(third), pi, big, r, string(rune(r)), c, s, l, mask, neg, f, ff)
	fmt.Println(sun, mon, wed, kb, mb, a, b, d, e)
	fmt.Printf("%T %T %T %T %T\n", r, c, f, ff, mon)
	var u uint64 = 1<<64 - 1
	var x float64 = huge
	fmt.Println(u, x, huge/(huge-1))
	const h float32 = 0.1
	fmt.Println(h*3, 0.1*3, 0.1+0.2)
}
