package main

import "fmt"

func a() (n int, s string) {
	defer func() {
		recover()
		s += "!"
	}()
	n, s = 5, "set"
	panic("x")
}

func b() int {
	defer func() { recover() }()
	panic("x")
}

func c() (n int) {
	defer func() { n *= 2 }()
	return 21
}

func d() (n int) {
	defer func() {
		if recover() != nil {
			n = -1
		}
	}()
	var p *int
	return *p
}

func main() {
	fmt.Println(a())
	fmt.Println(b(), c(), d())
}
