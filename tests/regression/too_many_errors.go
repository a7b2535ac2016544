package main

import (
	"fmt"
	"os"
	str "strings"
)

// Go stops at the tenth error it finds; what it finds last (unused imports, here) may lie first in the file.
func main() {
	a, b, c := 1, 2, 3
	d, e, f := 1, 2, 3
	var g int = "x"
	var h string = 5
	undefined1()
	fmt.Println(undefined2)
	fmt.Println(undefined3)
}

// expect error: too_many_errors.go:11:2: declared and not used: a
// expect error: too_many_errors.go:12:5: too many errors
// expect error: too_many_errors.go:13:14: cannot use "x"
// expect error: too_many_errors.go:17:14: undefined: undefined3
