package main

import "strings"

func main() {
	s := ""
	for range 20_000 {
		s += "x"
	}
	var b strings.Builder
	for range 1_000_000 {
		b.WriteString("ab")
	}
	println(len(s), b.Len())
}
