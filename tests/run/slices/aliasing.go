package main

import "fmt"

func main() {
	a := []int{1, 2, 3, 4, 5}
	b := a[1:3]
	b = append(b, 100)
	fmt.Println(a, b, len(b), cap(b))
	c := a[1:3:3]
	c = append(c, 200)
	fmt.Println(a, c, cap(a[1:3:3]))
	copy(a[1:], a)
	fmt.Println(a)
	copy(a, a[2:])
	fmt.Println(a)
	a = append(a[:1], a[2:]...)
	fmt.Println(a, a[:5])
	var n []int
	fmt.Println(n == nil, len(n), n[:0] == nil, append(n, n...) == nil, []int{} == nil)
	m := make([][]int, 2)
	m[0] = append(m[0], 1)
	fmt.Println(m, len(m[1]))
	clear(a)
	fmt.Println(a)
	arr := [4]int{1, 2, 3, 4}
	s := arr[:2]
	s = append(s, 9)
	fmt.Println(arr, *(*[2]int)(s), [2]int(s))
}
