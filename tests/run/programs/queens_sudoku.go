package main

import "fmt"

func queens(n int) (count int, first []int) {
	cols := make([]bool, n)
	d1, d2 := make([]bool, 2*n), make([]bool, 2*n)
	board := make([]int, 0, n)
	var place func(r int)
	place = func(r int) {
		if r == n {
			if count == 0 {
				first = append([]int(nil), board...)
			}
			count++
			return
		}
		for c := range n {
			if cols[c] || d1[r+c] || d2[r-c+n] {
				continue
			}
			cols[c], d1[r+c], d2[r-c+n] = true, true, true
			board = append(board, c)
			place(r + 1)
			board = board[:len(board)-1]
			cols[c], d1[r+c], d2[r-c+n] = false, false, false
		}
	}
	place(0)
	return
}

type Grid [9][9]uint8

func (g *Grid) solve() bool {
	br, bc, best := -1, -1, 10
	var bm uint16
	for r := range g {
		for c := range g[r] {
			if g[r][c] != 0 {
				continue
			}
			m := g.free(r, c)
			n := 0
			for x := m; x != 0; x &= x - 1 {
				n++
			}
			if n < best {
				br, bc, best, bm = r, c, n, m
			}
		}
	}
	if br < 0 {
		return true
	}
	for v := uint8(1); v <= 9; v++ {
		if bm&(1<<v) != 0 {
			g[br][bc] = v
			if g.solve() {
				return true
			}
		}
	}
	g[br][bc] = 0
	return false
}

func (g *Grid) free(r, c int) uint16 {
	m := uint16(0x3fe)
	for i := 0; i < 9; i++ {
		m &^= 1<<g[r][i] | 1<<g[i][c] | 1<<g[r/3*3+i/3][c/3*3+i%3]
	}
	return m
}

func parse(s string) (g Grid) {
	for i, ch := range s {
		if ch >= '1' && ch <= '9' {
			g[i/9][i%9] = uint8(ch - '0')
		}
	}
	return
}

func main() {
	for n := 4; n <= 9; n++ {
		c, f := queens(n)
		fmt.Printf("%d queens: %d solutions, first %v\n", n, c, f)
	}
	g := parse("4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......")
	before := g
	fmt.Println(g.solve())
	for _, row := range g {
		fmt.Println(row)
	}
	fmt.Println(before == g, before[0], fmt.Sprintf("%x", g[8]))
}
