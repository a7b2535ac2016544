package main

import "fmt"

func f() (int, string, error) { return 1, "a", nil }

type s struct {
	n   int
	str string
}

func main() {
	var v s
	var err error
	v.n, v.str, err = f()
	fmt.Println(v, err)
	arr := make([]any, 3)
	arr[0], arr[1], arr[2] = f()
	fmt.Println(arr)
	_, b, _ := f()
	fmt.Println(b)
	var i any
	i, _, _ = f()
	fmt.Println(i)
}
