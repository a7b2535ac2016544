package main

func f(unused int) (named int) {
	a := 1 // ERROR "^2: declared and not used: a$"
	var b, c = 2, 3 // ERROR "^9: declared and not used: c$"
	_ = b
	d := func() { // ERROR "^2: declared and not used: d$"
		e := 1 // ERROR "^3: declared and not used: e$"
	}
	for i := 0; i < 3; i++ {
		j := i // ERROR "^3: declared and not used: j$"
	}
	for k, v := range []int{} { // ERROR "^6: declared and not used: k$" "^9: declared and not used: v$"
	}
	var g int // ERROR "^6: declared and not used: g$"
	g = 2
	h := 1
	h++
	l := 1
	l += 2
	m := &l // ERROR "^2: declared and not used: m$"
	if n := 1; true { // ERROR "^5: declared and not used: n$"
	}
	switch o := 1; { // ERROR "^9: declared and not used: o$"
	}
	p, q := 1, 2 // ERROR "^2: declared and not used: p$"
	p = q
	return
}

func main() { f(1) }
