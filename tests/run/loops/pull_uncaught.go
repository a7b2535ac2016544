// expect panic: assignment to entry in nil map
// expect stderr: goroutine 1 [running]:
// expect stderr: iter.Pull[...].func2
// expect: 1 true
package main

import (
	"fmt"
	"iter"
)

func main() {
	next, stop := iter.Pull(func(yield func(int) bool) {
		yield(1)
		var m map[string]int
		m["a"] = 1
	})
	defer stop()
	fmt.Println(next())
	fmt.Println(next())
}
