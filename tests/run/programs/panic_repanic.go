package main

import (
	"fmt"
	"os"
)

type layer struct{ name string }

func (l layer) run(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Fprintln(os.Stdout, l.name, "saw", r)
			panic(fmt.Sprintf("%s(%v)", l.name, r))
		}
	}()
	f()
}
func main() {
	defer func() {
		fmt.Println("main defer")
	}()
	layer{"http"}.run(func() {
		layer{"db"}.run(func() {
			a := []int{1, 2, 3}
			i := 5
			fmt.Println(a[i])
		})
	})
}

// expect panic: runtime error: index out of range [5] with length 3
