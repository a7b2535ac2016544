package main

import "fmt"

func trace(s string) string { fmt.Println("enter", s); return s }
func un(s string)           { fmt.Println("leave", s) }

func main() {
	x := 1
	defer fmt.Println("arg", x)
	defer func() { fmt.Println("closure", x) }()
	defer func(v int) { fmt.Println("param", v) }(x)
	x = 2
	defer un(trace("a"))
	fmt.Println("in")
}
