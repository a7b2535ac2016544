package main

import "fmt"

type S struct {
	n   int
	arr [3]int
	sl  []int
	in  struct{ k int }
}

var g int

func bump() int { g++; return g }

type P struct{ a, b int }

func two(a, b int) string { return fmt.Sprint(a, "/", b) }

func (s *S) next() int    { s.n++; s.arr[0]++; s.sl[0]++; s.in.k++; return s.n }
func (s S) val(x int) int { return s.n*100 + x }

func ret() (int, int) {
	x := 1
	f := func() int { x = 5; return 2 }
	return x, f()
}
func ret2() (int, error) {
	x := 1
	f := func() error { x = 5; return nil }
	return x, f()
}

func main() {
	fmt.Println(g, bump(), g)
	a := 1
	f := func() int { a++; return a }
	fmt.Println(a, f(), a)
	x := a + f()
	fmt.Println(x)
	x = f() + a
	fmt.Println(x)
	a += f()
	fmt.Println(a)
	a = a*10 + f()
	fmt.Println(a)
	s := &S{sl: make([]int, 3)}
	fmt.Println(s.n, s.next(), s.n)
	fmt.Println(s.arr[0], s.next(), s.arr, s.arr[0])
	fmt.Println(s.sl[0], s.next(), s.sl[0])
	fmt.Println(s.in.k, s.in, s.next(), s.in)
	fmt.Println(*s, s.next())
	s.n += s.next()
	fmt.Println(s.n)
	s.sl[1] += s.next()
	s.sl[0] += s.next()
	fmt.Println(s.sl, s.n)
	fmt.Println(two(s.n, s.next()), two(s.next(), s.n))
	fmt.Println(s.val(s.next()))
	y, z := s.n, s.next()
	fmt.Println(y, z)
	y, z = g, bump()
	fmt.Println(y, z)
	fmt.Println(ret())
	fmt.Println(ret2())
	p := P{g, bump()}
	fmt.Println(p)
	arr := [...]int{g, bump(), g}
	fmt.Println(arr)
	sl := []int{g, bump(), g}
	fmt.Println(sl)
	m := map[int]int{g: bump()}
	fmt.Println(m)
	m[g] = bump()
	fmt.Println(m)
	m[1] = m[1] + func() int { m[1] = 50; return 1 }()
	fmt.Println(m)
	mm := map[string]int{"a": 1}
	mm["a"] += func() int { mm["a"] = 10; return 1 }()
	fmt.Println(mm)
	str := "a"
	h := func() string { str += "b"; return "c" }
	fmt.Println(str + h() + str)
	str += h()
	fmt.Println(str)
	ok := g > 3 && bump() > 0 || g == 0
	fmt.Println(ok, g == bump(), g)
	var e any = g
	fmt.Println(e == any(bump()), e)
	idx := 0
	nx := func() int { idx++; return idx }
	xs := []string{"a", "b", "c", "d"}
	fmt.Println(xs[idx], xs[nx()], xs[idx])
	xs[idx], xs[nx()] = xs[nx()], xs[idx]
	fmt.Println(xs, idx)
	ch := make(chan int, 3)
	ch <- 1
	g2 := &g
	fmt.Println(*g2, bump(), *g2, <-ch)
	fn := func() int { return 1 }
	swap := func() int { fn = func() int { return 2 }; return 9 }
	fmt.Println(fn() + swap() + fn())
	st := struct{ f func(int) int }{func(i int) int { return i }}
	fmt.Println(st.f(func() int { st.f = func(i int) int { return -i }; return 4 }()))
	fmt.Println(-g, !ok, bump(), float64(g), string(rune('a'+g%26)))
	if v := g; v != bump() {
		fmt.Println("differ", v, g)
	}
	switch g {
	case bump() - 1:
		fmt.Println("was")
	case g:
		fmt.Println("now")
	}
	pt := &P{1, 2}
	repl := func() int { pt = &P{10, 20}; return 3 }
	fmt.Println(pt.a, repl(), pt.b)
	pt.a, pt.b = pt.b, func() int { pt = &P{7, 8}; return 1 }()
	fmt.Println(*pt)
	var i8 int8 = 100
	i8 += func() int8 { i8 = 120; return 10 }()
	fmt.Println(i8)
	copyS := *s
	vals := []S{copyS, {n: copyS.next()}}
	fmt.Println(vals[0].n, vals[1].n)
}
