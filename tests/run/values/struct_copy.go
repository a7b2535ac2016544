package main

import "fmt"

type in struct{ a [2]int }
type out struct {
	in
	s []int
	p *in
}

func mod(o out) { o.a[0] = 99; o.s[0] = 99; o.p.a[0] = 99 }

func main() {
	o := out{in{[2]int{1, 2}}, []int{1}, &in{}}
	c := o
	c.a[1] = 50
	mod(o)
	fmt.Println(o.a, o.s, *o.p, c.a)
	arr := [2]out{o, c}
	brr := arr
	brr[0].a[0] = 7
	fmt.Println(arr[0].a, brr[0].a)
	for _, v := range arr {
		v.a[0] = 1000
	}
	for i := range arr {
		arr[i].a[0]++
	}
	fmt.Println(arr[0].a, arr[1].a)
}
