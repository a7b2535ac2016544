package main

import (
	"os"
	"slices"
	"sync"
	"unicode"
)

type mine struct{ a, b int }

type err = os.PathError

func main() {
	_ = mine{1, 2}
	_ = os.PathError{"open", "x", nil} // WARN "^os.PathError struct literal uses unkeyed fields$|^io/fs.PathError struct literal uses unkeyed fields$"
	_ = &os.LinkError{"link", "a", "b", nil} // WARN "^os.LinkError struct literal uses unkeyed fields$"
	_ = []*os.LinkError{{"link", "a", "b", nil}} // WARN "os.LinkError struct literal uses unkeyed fields"
	_ = os.LinkError{Op: "link"}
	_ = sync.Mutex{}
	_ = unicode.Range16{1, 2, 3}
	_ = struct{ a int }{1}
	_ = slices.Max([]int{1})
}
