// expect deadlock
// expect stderr: goroutine 1 [select (no cases)]:
// expect stderr: [coroutine]:
// expect stderr: iter.Pull[...].func1.1(
package main

import "iter"

func main() {
	next, _ := iter.Pull(func(yield func(int) bool) {
		yield(1)
		yield(2)
	})
	next()
	select {}
}
