package main

import (
	"fmt"
	"sync"
)

func counter() (inc func() int, get func() int) {
	n := 0
	return func() int { n++; return n }, func() int { return n }
}
func memo[K comparable, V any](f func(K) V) func(K) V {
	m := map[K]V{}
	return func(k K) V {
		if v, ok := m[k]; ok {
			return v
		}
		v := f(k)
		m[k] = v
		return v
	}
}
func compose[A, B, C any](f func(A) B, g func(B) C) func(A) C { return func(a A) C { return g(f(a)) } }

type Handler struct {
	fns  map[string]func(...string) string
	hook func(string)
}

func main() {
	inc, get := counter()
	inc()
	inc()
	inc2, _ := counter()
	fmt.Println(get(), inc2())
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i *= 10; return i })
		i += 0
	}
	for i, g := range fs {
		fmt.Print(g(), g(), i, " ")
	}
	fmt.Println()
	for i := 0; i < 4; i++ {
		defer func() { fmt.Print("defer", i, " ") }()
		p := &i
		if i == 1 {
			*p = 2
		}
	}
	var ptrs []*int
	for i := range 3 {
		ptrs = append(ptrs, &i)
	}
	*ptrs[0] += 5
	fmt.Println(*ptrs[0], *ptrs[1], *ptrs[2])
	for i, keep := 0, (func() int)(nil); i < 3; i++ {
		if keep == nil {
			keep = func() int { return i }
		}
		fmt.Print(keep(), i, " ")
	}
	fmt.Println()
	calls := 0
	var slow func(int) int
	slow = memo(func(n int) int {
		calls++
		if n < 2 {
			return n
		}
		return slow(n-1) + slow(n-2)
	})
	fmt.Println(slow(80), calls)
	fmt.Println(compose(func(i int) string { return fmt.Sprint(i) }, func(s string) []byte { return []byte(s + "!") })(42))
	h := Handler{fns: map[string]func(...string) string{"count": func(a ...string) string { return fmt.Sprint(len(a)) }, "nil": nil}}
	fmt.Println(h.fns["count"]("a", "b"), h.fns["count"](), h.fns["count"]([]string{"x"}...), h.fns["nil"] == nil, h.hook == nil)
	for _, bad := range []func(){func() { h.fns["nil"]() }, func() { h.hook("x") }, func() { fs[:4][3]() }, func() { go h.hook("y") }} {
		if len(fs) == 3 && cap(fs) < 4 {
			break
		}
		func() {
			defer func() { fmt.Println(recover()) }()
			if bad != nil {
				bad()
			}
		}()
		break
	}
	var wg sync.WaitGroup
	res := make([]int, 5)
	for i, v := range []int{5, 4, 3, 2, 1} {
		wg.Add(1)
		go func() { defer wg.Done(); res[i] = v * i }()
	}
	wg.Wait()
	fmt.Println(res)
	x := 1
	{
		x := x + 1
		x++
		_ = x
	}
	if x := 5; x > 3 {
		fmt.Print(x, " ")
	} else if y := x * 2; y > 0 {
		fmt.Print(y)
	}
	fmt.Println(x)
	acc := func(xs ...int) (sum int, rest []int) {
		sum, rest = xs[0], xs[1:]
		xs[0] = 99
		return
	}
	arr := []int{1, 2, 3}
	fmt.Println(acc(arr...))
	fmt.Println(arr)
outer:
	for i := range 3 {
		for j := 0; ; j++ {
			switch {
			case j == 2:
				continue outer
			case i == 2:
				break outer
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
	i := 0
loop:
	if i < 3 {
		fmt.Print("goto", i, " ")
		i++
		goto loop
	}
	fmt.Println()
	for i, s := range [...]string{2: "c", 0: "a"} {
		fmt.Printf("%d%q ", i, s)
	}
	m := map[int]bool{1: true, 2: true, 3: true}
	for k := range m {
		delete(m, k)
	}
	sl := []int{1, 2, 3}
	for i, v := range sl {
		sl = append(sl, v*10)
		sl[i] = 0
	}
	fmt.Println(len(m), sl)
	ar := [3]int{1, 2, 3}
	for i, v := range ar {
		ar[2] = 10
		if i == 2 {
			fmt.Println(v)
		}
	}
	for i, v := range &ar {
		ar[2] = 20
		if i == 2 {
			fmt.Println(v)
		}
	}
	var k int
	var st struct{ v string }
	for k, st.v = range []string{"p", "q"} {
	}
	fmt.Println(k, st.v)
	for i := range 3 {
		i *= 2
		fmt.Print(i, " ")
	}
	var u8 uint8
	for u8 = range 3 {
	}
	fmt.Printf("%d %T\n", u8, u8)
}
