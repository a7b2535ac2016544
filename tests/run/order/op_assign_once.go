package main

import "fmt"

func idx() int { fmt.Println("idx"); return 1 }

func get(m map[string]int) map[string]int { fmt.Println("get"); return m }

func ptr(p *int) *int { fmt.Println("ptr"); return p }

func main() {
	a := [3]int{1, 2, 3}
	a[idx()] += 10
	a[idx()]++
	m := map[string]int{}
	get(m)["a"] += 5
	get(m)["a"] <<= 2
	x := 1
	*ptr(&x) *= 7
	s := []string{"x", "y"}
	s[idx()] += "z"
	fmt.Println(a, m, x, s)
}
