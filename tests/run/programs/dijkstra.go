package main

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"sort"
)

type Heap[T any] struct {
	data []T
	less func(a, b T) bool
}

func (h *Heap[T]) Len() int { return len(h.data) }
func (h *Heap[T]) Push(x T) {
	h.data = append(h.data, x)
	i := len(h.data) - 1
	for i > 0 {
		p := (i - 1) / 2
		if !h.less(h.data[i], h.data[p]) {
			break
		}
		h.data[i], h.data[p] = h.data[p], h.data[i]
		i = p
	}
}
func (h *Heap[T]) Pop() (top T) {
	top = h.data[0]
	n := len(h.data) - 1
	h.data[0] = h.data[n]
	h.data = h.data[:n]
	for i := 0; ; {
		l, r, m := 2*i+1, 2*i+2, i
		if l < n && h.less(h.data[l], h.data[m]) {
			m = l
		}
		if r < n && h.less(h.data[r], h.data[m]) {
			m = r
		}
		if m == i {
			return
		}
		h.data[i], h.data[m] = h.data[m], h.data[i]
		i = m
	}
}

type Edge struct {
	To string
	W  float64
}
type Graph map[string][]Edge

func (g Graph) Add(a, b string, w float64) {
	g[a] = append(g[a], Edge{b, w})
	g[b] = append(g[b], Edge{a, w})
}

var ErrNoPath = errors.New("no path")

type item struct {
	v string
	d float64
}

func (g Graph) Path(from, to string) ([]string, float64, error) {
	dist := map[string]float64{from: 0}
	prev := map[string]string{}
	h := &Heap[item]{less: func(a, b item) bool {
		if a.d == b.d {
			return a.v < b.v
		}
		return a.d < b.d
	}}
	h.Push(item{from, 0})
	for h.Len() > 0 {
		it := h.Pop()
		if it.d > dist[it.v] {
			continue
		}
		if it.v == to {
			break
		}
		for _, e := range g[it.v] {
			nd := it.d + e.W
			if old, ok := dist[e.To]; !ok || nd < old {
				dist[e.To] = nd
				prev[e.To] = it.v
				h.Push(item{e.To, nd})
			}
		}
	}
	d, ok := dist[to]
	if !ok {
		return nil, math.Inf(1), fmt.Errorf("%s -> %s: %w", from, to, ErrNoPath)
	}
	var path []string
	for at := to; ; at = prev[at] {
		path = append(path, at)
		if at == from {
			break
		}
	}
	slices.Reverse(path)
	return path, d, nil
}

func (g Graph) BFS(start string, visit func(string, int)) {
	type qi struct {
		v string
		d int
	}
	seen := map[string]struct{}{start: {}}
	for q := []qi{{start, 0}}; len(q) > 0; q = q[1:] {
		c := q[0]
		visit(c.v, c.d)
		es := slices.Clone(g[c.v])
		slices.SortFunc(es, func(a, b Edge) int { return cmp.Compare(a.To, b.To) })
		for _, e := range es {
			if _, ok := seen[e.To]; !ok {
				seen[e.To] = struct{}{}
				q = append(q, qi{e.To, c.d + 1})
			}
		}
	}
}

func topo(deps map[string][]string) (order []string, err error) {
	state := map[string]int{}
	var visit func(string, []string)
	visit = func(n string, stack []string) {
		if err != nil || state[n] == 2 {
			return
		}
		if state[n] == 1 {
			err = fmt.Errorf("cycle: %v", append(stack, n))
			return
		}
		state[n] = 1
		for _, d := range deps[n] {
			visit(d, append(stack, n))
		}
		state[n] = 2
		order = append(order, n)
	}
	keys := make([]string, 0)
	for k := range deps {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		visit(k, nil)
	}
	return
}

func main() {
	g := Graph{}
	g.Add("a", "b", 7)
	g.Add("a", "c", 9)
	g.Add("a", "f", 14)
	g.Add("b", "c", 10)
	g.Add("b", "d", 15)
	g.Add("c", "d", 11)
	g.Add("c", "f", 2)
	g.Add("d", "e", 6)
	g.Add("e", "f", 9.5)
	g.Add("x", "y", 1)
	fmt.Println(g.Path("a", "e"))
	p, d, err := g.Path("a", "y")
	fmt.Println(p, d, err, errors.Is(err, ErrNoPath), p == nil)
	g.BFS("a", func(s string, d int) { fmt.Print(s, ":", d, " ") })
	fmt.Println()
	fmt.Println(topo(map[string][]string{"app": {"db", "log"}, "db": {"cfg", "log"}, "log": {"cfg"}, "cfg": nil}))
	fmt.Println(topo(map[string][]string{"a": {"b"}, "b": {"c"}, "c": {"a"}}))
	fmt.Println(g)
	fmt.Printf("%+v\n%#v\n", g["x"], g["y"])
}
