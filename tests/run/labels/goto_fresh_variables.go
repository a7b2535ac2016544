// A declaration that a backward goto runs again declares another variable.
package main

import (
	"fmt"
	"sync"
)

type pair struct{ a, b int }

func show(fs []func() int) {
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
}

func captured() {
	fs := []func() int{}
	n := 0
again:
	m := n
	fs = append(fs, func() int { m++; return m })
	if n++; n < 3 {
		goto again
	}
	show(fs)
	show(fs)
}

func addressed() {
	var ps []*int
	var ss []*pair
	var as []*[2]int
	n := 0
again:
	m, s := n, pair{n, n}
	var a [2]int
	a[1] = n
	ps, ss, as = append(ps, &m), append(ss, &s), append(as, &a)
	get := func() (int, pair, [2]int) { return m, s, a }
	m *= 10
	s = pair{m, 1}
	fmt.Println(get())
	if n++; n < 3 {
		goto again
	}
	*ps[0]++
	ss[1].b = 7
	for i := range ps {
		fmt.Println(*ps[i], *ss[i], *as[i])
	}
}

func aggregates() {
	var fs []func() int
	n := 0
again:
	s := pair{n, 0}
	xs := [...]int{n, n}
	fs = append(fs, func() int { s.b += 100; xs[0]++; return s.a + s.b + xs[0] })
	s = pair{n + 5, 0}
	if n++; n < 3 {
		goto again
	}
	show(fs)
	show(fs)
}

func recursive() {
	var fs []func() int
	n := 0
again:
	base := n
	var fact func(k int) int
	fact = func(k int) int {
		if k == 0 {
			return base
		}
		return 1 + fact(k-1)
	}
	fs = append(fs, func() int { return fact(3) })
	if n++; n < 3 {
		goto again
	}
	show(fs)
}

func nested() {
	var fs []func() int
	for i := 0; i < 2; i++ {
		n := 0
	again:
		m := i*10 + n
		fs = append(fs, func() int {
			inner := func() int { return m*2 + i }
			return inner()
		})
		switch {
		case n < 2:
			k := 0
		more:
			l := k + m*100
			fs = append(fs, func() int { return l + m })
			if k++; k < 2 {
				goto more
			}
			n++
			goto again
		}
	}
	show(fs)
}

func selected() {
	ch := make(chan int, 1)
	ch <- 1
	var fs []func() int
	select {
	case v := <-ch:
	again:
		w := v
		fs = append(fs, func() int { return w })
		if v++; v < 4 {
			goto again
		}
	}
	show(fs)
}

func laterCalls() {
	var wg sync.WaitGroup
	got := make([]int, 3)
	n := 0
again:
	m, i := n*n, n
	wg.Add(1)
	go func() {
		defer wg.Done()
		got[i] = m
	}()
	defer func() { fmt.Println("deferred", m) }()
	defer func(k int) { fmt.Println("argument", k, i) }(m)
	if n++; n < 3 {
		goto again
	}
	wg.Wait()
	fmt.Println(got)
}

func count(to int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < to && yield(i); i++ {
		}
	}
}

func ranged() {
	var fs []func() int
	n := 0
again:
	m := n
	for i := range count(2) {
		m += 10
		fs = append(fs, func() int { return m + i })
		if i == 1 && n < 2 {
			n++
			goto again
		}
	}
	show(fs)
}

func inLiteral() {
	var fs []func() int
	func() {
		n := 0
	again:
		m := n
		fs = append(fs, func() int { return m })
		fmt.Print(func() int { m += 100; return m }(), " ")
		if n++; n < 3 {
			goto again
		}
	}()
	show(fs)
}

// The variables of before the label, and those a forward goto passes by, are the same ones.
func shared() {
	n, sum := 0, 0
	add := func(k int) { sum += k }
again:
	add(n)
	once := sum
	if n == 1 {
		goto skip
	}
	add(100)
skip:
	f := func() int { return once + sum }
	if n++; n < 3 {
		goto again
	}
	fmt.Println(sum, once, f())
}

func generic[T any](list []T) (fs []func() T) {
	i := 0
again:
	if i < len(list) {
		goto take
	}
	return
take:
	{
	}
	x := list[i]
	fs = append(fs, func() T { return x })
	i++
	goto again
}

func main() {
	captured()
	addressed()
	aggregates()
	recursive()
	nested()
	selected()
	laterCalls()
	ranged()
	inLiteral()
	shared()
	for _, f := range generic([]string{"a", "b"}) {
		fmt.Print(f(), " ")
	}
	for _, f := range generic([]pair{{1, 2}, {3, 4}}) {
		fmt.Print(f(), " ")
	}
	fmt.Println()
}
