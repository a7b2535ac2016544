//go:build go1.23

package main

import "fmt"

func main() {
	s := "x"
	fmt.Printf(s)
	fmt.Printf("%q", 65)
}
