package main

import "fmt"

type I int
type S string
type F float64
type B bool

func main() {
	for _, v := range []any{1, "s", 2.5, I(3), S("x"), F(1.5), B(true), 'c', uint8(7), 1 + 2i, struct{}{}, nil} {
		func() {
			defer func() { r := recover(); fmt.Printf("%T %v\n", r, r) }()
			panic(v)
		}()
	}
	panic(S("named"))
}

// expect panic: main.S("named")
// expect stderr: goroutine 1 [running]:
