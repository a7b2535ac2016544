package main

import (
	"fmt"
	"strings"
)

type Deque[T any] struct {
	buf        []T
	head, size int
}

func (d *Deque[T]) grow() {
	if d.size < len(d.buf) {
		return
	}
	nb := make([]T, max(4, 2*len(d.buf)))
	n := copy(nb, d.buf[d.head:])
	copy(nb[n:], d.buf[:d.head])
	d.buf, d.head = nb, 0
}
func (d *Deque[T]) PushBack(v T) { d.grow(); d.buf[(d.head+d.size)%len(d.buf)] = v; d.size++ }
func (d *Deque[T]) PushFront(v T) {
	d.grow()
	d.head = (d.head - 1 + len(d.buf)) % len(d.buf)
	d.buf[d.head] = v
	d.size++
}
func (d *Deque[T]) PopFront() (v T, err error) {
	if d.size == 0 {
		return v, fmt.Errorf("%T: empty", d)
	}
	v = d.buf[d.head]
	var zero T
	d.buf[d.head] = zero
	d.head = (d.head + 1) % len(d.buf)
	d.size--
	return
}
func (d *Deque[T]) Each(yield func(int, T) bool) {
	for i := range d.size {
		if !yield(i, d.buf[(d.head+i)%len(d.buf)]) {
			break
		}
	}
}

type Matrix struct {
	rows, cols int
	cell       func(r, c int) rune
}

func spiral(m [][]int) (out []int) {
	for len(m) > 0 && len(m[0]) > 0 {
		out = append(out, m[0]...)
		m = m[1:]
		if len(m) == 0 {
			break
		}
		rot := make([][]int, len(m[0]))
		for c := range rot {
			for r := range m {
				rot[c] = append(rot[c], m[r][len(m[0])-1-c])
			}
		}
		m = rot
	}
	return
}
func maxWindow(xs []int, k int) (out []int) {
	var d Deque[int]
	for i, x := range xs {
		for d.size > 0 && xs[d.buf[(d.head+d.size-1)%len(d.buf)]] <= x {
			d.size--
		}
		d.PushBack(i)
		if d.buf[d.head] <= i-k {
			d.PopFront()
		}
		if i >= k-1 {
			out = append(out, xs[d.buf[d.head]])
		}
	}
	return
}

type UF struct{ parent, rank []int }

func NewUF(n int) *UF {
	u := &UF{make([]int, n), make([]int, n)}
	for i := range u.parent {
		u.parent[i] = i
	}
	return u
}
func (u *UF) Find(x int) int {
	if u.parent[x] != x {
		u.parent[x] = u.Find(u.parent[x])
	}
	return u.parent[x]
}
func (u *UF) Union(a, b int) bool {
	a, b = u.Find(a), u.Find(b)
	if a == b {
		return false
	}
	if u.rank[a] < u.rank[b] {
		a, b = b, a
	}
	u.parent[b] = a
	if u.rank[a] == u.rank[b] {
		u.rank[a]++
	}
	return true
}
func flood(grid []string) (count int, biggest int) {
	g := make([][]byte, len(grid))
	for i, s := range grid {
		g[i] = []byte(s)
	}
	var fill func(r, c int) int
	fill = func(r, c int) int {
		if r < 0 || c < 0 || r >= len(g) || c >= len(g[r]) || g[r][c] != '#' {
			return 0
		}
		g[r][c] = '.'
		n := 1
		for _, d := range [...][2]int{{0, 1}, {1, 0}, {0, -1}, {-1, 0}} {
			n += fill(r+d[0], c+d[1])
		}
		return n
	}
	for r := range g {
		for c := range g[r] {
			if n := fill(r, c); n > 0 {
				count++
				biggest = max(biggest, n)
			}
		}
	}
	return
}
func knapsack(w, v []int, cap int) int {
	best := make([]int, cap+1)
	for i := range w {
		for c := cap; c >= w[i]; c-- {
			best[c] = max(best[c], best[c-w[i]]+v[i])
		}
	}
	return best[cap]
}
func pascal(n int) {
	row := []int{1}
	for i := range n {
		fmt.Printf("%s%v\n", strings.Repeat(" ", n-i), strings.Trim(fmt.Sprint(row), "[]"))
		next := make([]int, len(row)+1)
		for j, x := range row {
			next[j] += x
			next[j+1] += x
		}
		row = next
	}
}
func hanoi(n int, a, b, c string, move func(string, string)) {
	if n > 0 {
		hanoi(n-1, a, c, b, move)
		move(a, c)
		hanoi(n-1, b, a, c, move)
	}
}
func main() {
	var d Deque[string]
	for i, w := range strings.Fields("a b c d e f g") {
		if i%2 == 0 {
			d.PushBack(w)
		} else {
			d.PushFront(w)
		}
	}
	for i, v := range d.Each {
		if i == 6 {
			break
		}
		fmt.Print(i, v, " ")
	}
	for range 8 {
		v, err := d.PopFront()
		fmt.Print(v, err, ";")
	}
	fmt.Println()
	fmt.Println(spiral([][]int{{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 10, 11, 12}}), maxWindow([]int{1, 3, -1, -3, 5, 3, 6, 7}, 3))
	u := NewUF(6)
	fmt.Println(u.Union(0, 1), u.Union(2, 3), u.Union(1, 3), u.Union(0, 2), u.Find(3) == u.Find(0), u.Find(5) == u.Find(0), u.rank)
	fmt.Println(flood([]string{"##..#", "#..##", "....#", "#.#.."}))
	fmt.Println(knapsack([]int{1, 3, 4, 5}, []int{1, 4, 5, 7}, 7))
	pascal(6)
	n := 0
	hanoi(10, "A", "B", "C", func(a, b string) { n++ })
	fmt.Println(n)
}
