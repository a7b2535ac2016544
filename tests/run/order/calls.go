package main

import "fmt"

var n int

func next(s string) int { n++; fmt.Println(s, n); return n }

func pair() (int, int) { return next("p1"), next("p2") }

func sum(xs ...int) (t int) {
	for _, x := range xs {
		t = t*10 + x
	}
	return
}

type t struct{ a, b int }

func main() {
	fmt.Println(sum(next("a"), next("b"), next("c")))
	fmt.Println(sum(pair()))
	s := []int{next("e0"), next("e1")}
	v := t{b: next("b"), a: next("a")}
	m := map[int]int{next("k"): next("v")}
	fmt.Println(s, v, len(m))
	x := next("l")*100 + next("r")
	fmt.Println(x)
	s[next("idx")-10-n+n-1-(n-12)+0*n] += 0
}
