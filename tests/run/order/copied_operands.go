package main

import "fmt"

// What a call changes is seen by operands that are read after it, and not by those that were copied before.

type point struct{ x, y int }

func (p *point) move() int { p.x++; return p.x }

type grid [2][2]int

func (g grid) same() grid { return g }

//go:noinline
func (g *grid) flip() int { g[0][1], g[1][0] = g[1][0], g[0][1]; return g[0][1] }

type queue struct{ items []int }

func (q *queue) pop() int {
	first := q.items[0]
	q.items = q.items[1:]
	return first
}

type row struct {
	first any
	n     int
	plain bool
}

func main() {
	n := 1
	next := func() int { n++; return n }
	fmt.Println(n, n == 1, n+1, next())
	fmt.Println([]any{n == 2, n, !(n == 3), next()})
	fmt.Println(row{first: n == 3, n: next(), plain: n == 3})
	fmt.Println(map[any]int{n == 4: next()})

	p, q := point{}, point{}
	fmt.Println(p == q, p.x == 0, p.move())
	g := grid{{1, 2}, {3, 4}}
	fmt.Println(g.same() == g, g.flip(), g == grid{{1, 3}, {2, 4}})

	queue := &queue{items: []int{7, 8}}
	fmt.Println(len(queue.items) == 2, queue.items[:1], queue.pop(), len(queue.items))

	text := "before"
	change := func() string { text = "after!"; return text }
	fmt.Println(text[:3], text[0] == 'b', text, change())

	var boxed any = 1
	box := func() int { boxed = 2; return 0 }
	fmt.Println(boxed.(int), boxed, box())

	known := map[string]bool{"a": true}
	forget := func() bool { delete(known, "a"); return true }
	fmt.Println(known["a"], len(known), forget(), known["a"])
}
