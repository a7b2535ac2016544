package main

import "fmt"

// sink makes them escape: Go may give a slice that stays in its function a small buffer on the stack.
var sink any

func main() {
	var s []int
	last := -1
	for i := range 5000 {
		s = append(s, i)
		if cap(s) != last {
			last = cap(s)
			fmt.Print(last, " ")
		}
	}
	fmt.Println()
	var b []byte
	last = -1
	for range 5000 {
		b = append(b, 1)
		if cap(b) != last {
			last = cap(b)
			fmt.Print(last, " ")
		}
	}
	fmt.Println()
	type t struct{ a, b, c int32 }
	var x []t
	var str []string
	var e []struct{}
	for range 100 {
		x, str, e = append(x, t{}), append(str, ""), append(e, struct{}{})
		fmt.Print(cap(x), "/", cap(str), " ")
	}
	fmt.Println(len(e))
	sink = []any{s, b, x, str, e}
	fmt.Println(cap(append([]int(nil), 1, 2, 3, 4, 5)), cap(append([]int{1, 2}, 3, 4, 5)), cap(append([]byte("hello"), "world!"...)))
	fmt.Println(cap([]byte("abc")) >= 3, cap(append([]int64(nil), make([]int64, 1000)...)))
}
