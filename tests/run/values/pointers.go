package main

import "fmt"

type n struct {
	v    int
	next *n
	arr  [3]int
}

func main() {
	x := 1
	p := &x
	pp := &p
	**pp = 5
	fmt.Println(x, *p == **pp, p == *pp)
	v := n{arr: [3]int{1, 2, 3}}
	q := &v.arr[1]
	*q = 20
	r := &v.v
	*r = 7
	fmt.Println(v, q == &v.arr[1], r == &v.v, &v.arr[0] == &v.arr[1])
	s := []int{1, 2, 3}
	e := &s[0]
	s = append(s, 4)
	s[0] = 100
	fmt.Println(*e, s[0])
	l := &n{v: 1, next: &n{v: 2}}
	l.next.next = l
	fmt.Println(l.next.next.next.v)
	m := map[*int]string{p: "x", r: "v"}
	fmt.Println(m[&x], m[&v.v], len(m))
	f := func() *int { y := 3; return &y }
	fmt.Println(f() == f(), *f())
	w := new(int)
	*w++
	fmt.Println(*w, *new(string) == "")
}
