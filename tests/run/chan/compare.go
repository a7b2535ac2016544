package main

import "fmt"

func main() {
	a, b := make(chan int), make(chan int)
	var c chan int
	d := a
	fmt.Println(a == b, a == d, c == nil, a != nil)
	var r <-chan int = a
	fmt.Println(r == a)
	m := map[chan int]string{a: "a", b: "b"}
	fmt.Println(m[d], len(m))
	var i, j any = a, d
	fmt.Println(i == j)
}
