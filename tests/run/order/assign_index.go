package main

import "fmt"

func main() {
	x := []int{1, 2, 3}
	i := 0
	i, x[i] = 1, 2
	fmt.Println(i, x)
	i = 0
	x[i], i = 2, 1
	fmt.Println(i, x)
	x[0], x[0] = 1, 2
	fmt.Println(x)
	x[1], x[2] = 4, 5
	i = 2
	i, x[i] = 0, x[0]
	fmt.Println(i, x)
	a, b, c := 1, 2, 3
	a, b, c = c, a, b
	fmt.Println(a, b, c)
	p := &x[0]
	*p, p = 9, &x[1]
	fmt.Println(x, *p)
}
