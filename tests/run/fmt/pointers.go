package main

import (
	"fmt"
	"strings"
)

type node struct {
	val  int
	next *node
}

func address(p any) string { return fmt.Sprintf("%p", p) }

func main() {
	x, y := 1, 2
	p, q, r := &x, &y, &x
	fmt.Println(address(p) == address(r), address(p) == address(q), address(p) == fmt.Sprint(p)) // expect: true false true
	fmt.Println(strings.HasPrefix(address(p), "0x"), fmt.Sprintf("%#p", p) == address(p)[2:])    // expect: true true
	s := []int{1, 2, 3}
	t := s[1:]
	fmt.Println(address(s) == address(&s[0]), address(t) == address(&s[1]), address(s) == address(t)) // expect: true true false
	var a [4]int32
	fmt.Println(address(&a) == address(&a[0]), address(&a[1]) == address(&a[2])) // expect: true false
	n := &node{1, nil}
	n.next = n
	fmt.Println(address(n) == address(n.next), address(n) == address(&n.val), address(n) == address(&n.next)) // expect: true true false
	fmt.Println(strings.HasPrefix(fmt.Sprint(n), "&{1 0x"), fmt.Sprintf("%v", n.next) == fmt.Sprint(n))       // expect: true true
	m := map[string]int{}
	c := make(chan int)
	f := func() {}
	fmt.Println(address(m) != "", address(c) == fmt.Sprint(c), address(f) == address(f)) // expect: true true true
	var np *node
	var nf func()
	fmt.Printf("%p %v %p %v %p %v\n", np, np, nf, nf == nil, []int(nil), c == nil)            // expect: 0x0 <nil> 0x0 true 0x0 false
	fmt.Printf("%#v %#v %+v\n", np, (map[string]int)(nil), struct{ N *node }{})               // expect: (*main.node)(nil) map[string]int(nil) {N:<nil>}
	fmt.Printf("%t %t\n", fmt.Sprintf("%x", p) == address(p)[2:], fmt.Sprintf("%d", p) != "") // expect: true true
	pp := &p
	fmt.Println(fmt.Sprint(*pp) == address(p), strings.HasPrefix(fmt.Sprint(&pp), "0x"), fmt.Sprint(&s), fmt.Sprint(&m)) // expect: true true &[1 2 3] &map[]
}
