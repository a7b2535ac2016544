package main

import "fmt"

// Deferred calls run at the return that was taken, and the stack says which one it was.
func rate(stars int) (s string) {
	defer func() {
		if stars == 2 {
			panic("two stars")
		}
	}()
	if stars > 4 {
		return "good"
	}
	if stars < 3 {
		return "bad"
	}
	return "so so"
}

func main() {
	fmt.Println(rate(5), rate(3), rate(1)) // expect: good so so bad
	fmt.Println(rate(2))                   // expect panic: two stars
}

// expect stderr: main.rate(...)
// expect stderr: line_of_return.go:16
