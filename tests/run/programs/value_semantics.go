package main

import "fmt"

type Point struct{ X, Y int }
type Line struct {
	A, B Point
	tags [2]string
}
type Deep struct {
	l   Line
	arr [2][2]Point
	p   *Point
	m   map[string]Point
	s   []Point
}

func mutate(l Line) Line          { l.A.X = 100; l.tags[0] = "m"; return l }
func mutArr(a [3]int)             { a[0] = 99 }
func mutSl(a []int)               { a[0] = 99 }
func (p Point) Moved(d int) Point { p.X += d; return p }
func (p *Point) Move(d int)       { p.X += d }

type Shape interface{ Moved(int) Point }

func main() {
	l := Line{Point{1, 2}, Point{3, 4}, [2]string{"a", "b"}}
	l2 := l
	l2.A.X = 50
	l2.tags[1] = "z"
	fmt.Println(l, l2, mutate(l), l)
	a := [3]int{1, 2, 3}
	b := a
	b[1] = 20
	mutArr(a)
	mutSl(a[:])
	fmt.Println(a, b, a == b, a == [3]int{99, 2, 3})
	d := Deep{l: l, p: &l.A, m: map[string]Point{"k": {1, 1}}, s: []Point{{1, 1}, {2, 2}}}
	e := d
	e.arr[1][0].X = 7
	e.p.X = 77
	e.s[0].Y = 9
	e.m["k"] = Point{5, 5}
	fmt.Println(d.arr, e.arr, l.A, d.s, d.m, d.l.A)
	var i any = l
	l.B.Y = 1000
	fmt.Println(i.(Line).B, l.B)
	j := i
	x := i.(Line)
	x.A.X = -1
	fmt.Println(i == j, x.A, i.(Line).A)
	ps := []Point{{1, 1}, {2, 2}}
	for _, p := range ps {
		p.X = 100
	}
	for i := range ps {
		ps[i].Move(10)
	}
	fmt.Println(ps)
	pp := &ps[0]
	ps = append(ps, Point{3, 3})
	pp.X = -5
	fmt.Println(ps[0], *pp)
	m := map[Point]string{{1, 2}: "a"}
	k := Point{1, 2}
	m[k] += "b"
	k.X = 9
	fmt.Println(m[Point{1, 2}], m[k] == "", len(m))
	ch := make(chan Line, 1)
	ch <- l
	l.A = Point{}
	fmt.Println((<-ch).A, l.A)
	f := ps[1].Moved
	ps[1].X = 0
	fmt.Println(f(1), ps[1].Moved(1))
	g := ps[1].Move
	g(5)
	fmt.Println(ps[1])
	var s Shape = ps[2]
	ps[2].X = 1e6
	fmt.Println(s.Moved(0))
	s = &ps[2]
	ps[2].X = 5
	fmt.Println(s.Moved(0))
	arrs := [2][3]int{{1, 2, 3}}
	row := arrs[0]
	row[0] = 9
	prow := &arrs[0]
	prow[1] = 8
	fmt.Println(arrs, row, len(arrs), len(arrs[0]))
	sl := a[:2]
	sl2 := append(sl, 500)
	fmt.Println(a, sl2, len(sl), cap(sl), cap(a[1:2:2]))
	sl3 := append(a[:1:1], 7)
	fmt.Println(a, sl3)
	n := copy(sl, []int{4, 5, 6})
	copy(a[1:], a[:])
	fmt.Println(n, a)
	anon := struct {
		Point
		n int
	}{Point{1, 2}, 3}
	an2 := anon
	an2.X = 8
	an2.Move(1)
	fmt.Println(anon, an2, anon == an2)
	l.A, l.B = l.B, l.A
	fmt.Println(l)
	ps[0], ps[1] = ps[1], ps[0]
	fmt.Println(ps)
	arrs[0], arrs[1] = arrs[1], arrs[0]
	fmt.Println(arrs)
	func(l Line, arr ...Point) { l.A.X = 1; arr[0].X = 12345 }(l, ps...)
	fmt.Println(l.A, ps[0])
	z := *pp
	pp.X = 31
	fmt.Println(z, *pp, pp == &ps[0])
	type Matrix [2][2]float64
	id := Matrix{{1, 0}, {0, 1}}
	tr := func(m Matrix) Matrix { m[0][1], m[1][0] = 5, 6; return m }
	fmt.Println(tr(id), id)
	mm := map[string][2]int{"a": {1, 2}}
	v := mm["a"]
	v[0] = 9
	fmt.Println(mm, v, mm["zz"])
	var arr5 [5]struct{ v []int }
	arr5[2].v = append(arr5[2].v, 1)
	cpy := arr5
	cpy[2].v[0] = 42
	cpy[3].v = []int{1}
	fmt.Println(arr5, cpy)
	q := new(Point)
	*q = *pp
	q.X++
	fmt.Println(*pp, *q, *pp == *q)
	r := new(5)
	*r++
	fmt.Println(*r)
	tree := map[string]map[string][]Point{}
	for _, w := range []string{"a", "b", "a"} {
		if tree[w] == nil {
			tree[w] = map[string][]Point{}
		}
		tree[w]["n"] = append(tree[w]["n"], Point{len(w), len(tree)})
	}
	fmt.Println(tree)
	type list struct {
		val  int
		next *list
	}
	var head *list
	for i := range 4 {
		head = &list{i, head}
	}
	for pp := &head; *pp != nil; {
		if (*pp).val%2 == 0 {
			*pp = (*pp).next
		} else {
			pp = &(*pp).next
		}
	}
	for n := head; n != nil; n = n.next {
		fmt.Print(n.val, " ")
	}
	fmt.Println()
}
