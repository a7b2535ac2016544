package main

import "fmt"

type t struct {
	_ int
	a int
	_ string
}

func f(_ int, _ string) (_ int, err error) { return 1, nil }
func (t) m(_ int)                          {}

func main() {
	var _ = 5
	_, _ = f(1, "a")
	v := t{a: 3}
	v.m(1)
	fmt.Println(v == t{a: 3}, v)
	for _, _ = range []int{1} {
	}
	_ = v
	var _ fmt.Stringer = nil
}
