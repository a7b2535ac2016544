package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()
	var ps []*int
	for i := 0; i < 3; i++ {
		ps = append(ps, &i)
		i += 0
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	for i, v := range []string{"a", "b"} {
		defer func() { fmt.Println(i, v) }()
	}
	for i := 0; i < 6; i++ {
		f := func() { i++ }
		f()
		fmt.Print(i, " ")
	}
	fmt.Println()
	x := 0
	for x = range 4 {
	}
	fmt.Println(x)
}
