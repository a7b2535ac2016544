package main

import "fmt"

type Op func(float64, float64) (float64, error)

var ops = map[string]Op{
	"+": func(a, b float64) (float64, error) { return a + b, nil },
	"/": func(a, b float64) (float64, error) {
		if b == 0 {
			return 0, fmt.Errorf("div by zero")
		}
		return a / b, nil
	},
}

func rpn(toks ...any) (res float64, err error) {
	var st []float64
	for i, t := range toks {
		switch v := t.(type) {
		case int:
			st = append(st, float64(v))
		case float64:
			st = append(st, v)
		case string:
			op, ok := ops[v]
			if !ok {
				return 0, fmt.Errorf("token %d: %q", i, v)
			}
			if len(st) < 2 {
				return 0, fmt.Errorf("token %d: stack", i)
			}
			var r float64
			if r, err = op(st[len(st)-2], st[len(st)-1]); err != nil {
				return
			}
			st = append(st[:len(st)-2], r)
		default:
			return 0, fmt.Errorf("token %d: type %T", i, v)
		}
	}
	return st[0], nil
}

type grid [4][4]rune

func (g *grid) set(r, c int, x rune) *grid { g[r][c] = x; return g }
func (g grid) winner() (who rune, ok bool) {
scan:
	for i := range g {
		for j := 1; j < 4; j++ {
			if g[i][j] != g[i][0] || g[i][0] == 0 {
				continue scan
			}
		}
		return g[i][0], true
	}
	return
}
func classify(n int) (s string) {
	switch {
	case n < 0:
		s = "neg "
		n = -n
		fallthrough
	case n > 100:
		s += "big?"
		if n <= 100 {
			break
		}
		s += "yes"
	case n == 0:
		return "zero"
	default:
		switch n % 3 {
		case 0:
			s = "fizz"
		case 1, 2:
			s = fmt.Sprint("n", n)
		}
	}
	return
}
func find(m [][]int, want int) (r, c int) {
	for r = range m {
		for c = range m[r] {
			if m[r][c] == want {
				goto found
			}
		}
	}
	return -1, -1
found:
	return
}
func variadic(pre string, xs ...any) string { return fmt.Sprint(pre, len(xs), xs) }
func multi() (a int, b string, c error)     { return 1, "two", nil }
func take(a int, b string, c error) string  { return fmt.Sprint(a, b, c) }

type Weekday int

const (
	Monday Weekday = iota
	Tuesday
	weekdays
)

var names = [weekdays]string{"Mon", "Tue"}

func (d Weekday) String() string { return names[d%weekdays] }

var (
	x0 = y0 + 1
	y0 = f0()
	z0 = func() int { return x0 * 10 }()
)

func f0() int { return 41 }
func init()   { z0++ }
func init()   { z0 *= 2 }

func main() {
	fmt.Println(rpn(1, 2.5, "+", 2, "/"))
	fmt.Println(rpn(1, 0, "/"))
	fmt.Println(rpn(1, "+"))
	fmt.Println(rpn(1, true))
	fmt.Println(rpn("^"))
	var g grid
	for i := range 4 {
		g.set(2, i, 'x').set(i, 0, 'o')
	}
	w, ok := g.winner()
	fmt.Println(w, ok)
	g.set(2, 0, 'x')
	w, ok = g.winner()
	fmt.Println(string(w), ok)
	for _, n := range []int{-5, -500, 0, 101, 9, 10} {
		fmt.Print(classify(n), ",")
	}
	fmt.Println()
	fmt.Println(find([][]int{{1, 2}, {3, 4}}, 3))
	fmt.Println(find([][]int{{1, 2}, {3, 4}}, 9))
	fmt.Println(variadic("a"), variadic("b", nil), variadic("c", []any{1, 2}...), variadic("d", []int{1, 2}), variadic("e", nil...))
	fmt.Println(take(multi()))
	fmt.Println(x0, y0, z0, Tuesday, Weekday(3), []Weekday{0, 1})
	i := 5
	for i := i; i < 7; i++ {
		i := i * 2
		fmt.Print(i, " ")
	}
	fmt.Println(i)
	switch i := i * 2; i {
	case 10:
		fmt.Println("ten", i)
	}
	var arr [3]func() int
	for i := range arr {
		arr[i] = func() int { i++; return i }
	}
	fmt.Println(arr[0](), arr[0](), arr[2]())
	a, b, c := 1, 2, 3
	a, b, c = c, a, b
	fmt.Println(a, b, c)
	sl := []int{0, 1, 2, 3}
	k := 0
	k, sl[k] = 2, 9
	fmt.Println(k, sl)
	sl[0], sl = 5, []int{7}
	fmt.Println(sl)
	m := map[string][]int{}
	m["a"] = append(m["a"], 1, 2)
	m["a"][0]++
	v, has := m["b"]
	fmt.Println(m, v == nil, has, len(m["zzz"]))
	type point struct{ x, y int }
	pts := map[string]*point{"p": {1, 2}}
	pts["p"].x += 10
	fmt.Println(*pts["p"])
	bs := []byte("hello")
	copy(bs[1:], "EY")
	bs = append(bs, " world"...)
	fmt.Println(string(bs), len(bs))
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		var q *point
		fmt.Println(q.x)
	}()
	const huge = 1 << 62
	fmt.Println(huge, uint64(huge)<<1, huge>>60, ^0, -huge*2)
	if x := rpnLen(1, 2); x > 1 {
		fmt.Println("x", x)
	}
	var iface interface{ String() string } = Monday
	switch s := iface.(type) {
	case Weekday:
		fmt.Println("weekday", int(s))
	}
	print("")
}
func rpnLen(xs ...int) int { return len(xs) }
