package main

import "fmt"

type p struct{ x, y int }

func main() {
	a := []p{{1, 2}, {3, 4}}
	q := &a[0]
	a[0], a[1] = a[1], a[0]
	fmt.Println(a, *q)
	var arr [2][2]int
	arr[0], arr[1] = [2]int{1, 2}, arr[0]
	fmt.Println(arr)
	x, y := p{5, 6}, p{7, 8}
	x, y = y, x
	fmt.Println(x, y)
	x.x, x.y = x.y, x.x
	fmt.Println(x)
	m := map[string]p{"a": {1, 1}}
	m["a"], m["b"] = m["b"], m["a"]
	fmt.Println(m)
}
