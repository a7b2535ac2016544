package main

import (
	"fmt"

	"example.com/initorder/a"
	_ "example.com/initorder/side"
	"example.com/initorder/z/inner"
)

var first = announce("main.first")

func announce(s string) string { fmt.Println(s); return s }

func init() { fmt.Println("main.init 1") }

func main() {
	fmt.Println("main", a.Value, inner.Name(), second)
}
