package main

type point struct{ x, y int }

func f() int { return 0 }

func main() {
	x, y := 1, 2
	x = x       // WARN "^self-assignment of x$"
	x, y = x, y // WARN "^self-assignment of x, y$"
	x, y = y, y // WARN "^self-assignment of y$"
	x, y = y, x
	p := point{}
	p.x = p.x // WARN "self-assignment of p.x"
	a := []int{1}
	a[x+1] = a[x + 1] // WARN "self-assignment of a\[x\+1\]"
	a[f()] = a[f()]
	m := map[string]int{}
	m["a"] = m["a"]
	var i any = x
	i = i.(any)
	q := &x
	*q = *q // WARN "self-assignment of \*q"
	_ = i
}
