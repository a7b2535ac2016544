package main

import "fmt"

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[0] = 10
	for i, v := range a {
		a[2] = 100
		fmt.Println(i, v)
	}
	p := &a
	for i, v := range p {
		p[2] = 200
		fmt.Println(i, v)
	}
	fmt.Println(a == b, a == [3]int{1, 2, 200}, a, b)
	s := a[:]
	s[0] = 5
	fmt.Println(a, len(p), cap(p[1:2]))
	var x any = a
	a[0] = 6
	fmt.Println(x, a, x == any([3]int{5, 2, 200}))
	m := map[[2]string]int{{"a", "b"}: 1}
	m[[2]string{"a", "b"}]++
	fmt.Println(m)
	g := [...]string{3: "d", 1: "b"}
	fmt.Println(len(g), g)
}
