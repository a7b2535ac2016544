package main

import "fmt"

type p struct{ x, y int }

func main() {
	ps := []p{{1, 2}, {3, 4}}
	q := &ps[1]
	ps = append(ps, p{5, 6})
	q.x = 100
	fmt.Println(ps, *q)
	for _, v := range ps {
		v.x = 0
	}
	for i := range ps {
		ps[i].y *= 2
	}
	fmt.Println(ps)
	pp := []*p{{7, 8}, &ps[0]}
	pp[1].x = 42
	fmt.Println(ps[0], *pp[0])
	ps[0], ps[2] = ps[2], ps[0]
	fmt.Println(ps, *pp[1])
	grid := [3][3]int{}
	row := grid[1]
	row[1] = 1
	grid[2][2] = 5
	fmt.Println(grid, row)
	ms := []map[string]int{{"a": 1}, nil}
	fmt.Println(ms, ms[1]["x"])
	dup := append([]p(nil), ps...)
	dup[0].x = -1
	fmt.Println(ps[0].x, dup[0].x)
}
