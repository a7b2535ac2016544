package main

import "fmt"

func main() {
	m := map[int]bool{}
	for i := range 100 {
		m[i] = true
	}
	seen := 0
	for k := range m {
		seen++
		delete(m, k)
	}
	fmt.Println(seen, len(m))
	for i := range 10 {
		m[i] = true
	}
	n := 0
	for k := range m {
		for j := range 10 {
			if j != k {
				delete(m, j)
			}
		}
		n++
	}
	fmt.Println(n, len(m))
	sum, g := 0, map[uint8]int{1: 1, 2: 2, 3: 3}
	for k, v := range g {
		g[k] = v * 10
		sum += v
	}
	fmt.Println(sum, g)
	orders := map[string]bool{}
	for range 200 {
		s := ""
		for k := range g {
			s += fmt.Sprint(k)
		}
		orders[s] = true
	}
	fmt.Println(len(orders) > 1)
}
