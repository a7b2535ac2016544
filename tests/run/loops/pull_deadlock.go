// expect deadlock
// expect stderr: goroutine 1 [coroutine]:
// expect stderr: iter.Pull[...].func2
// expect stderr: main.main()
// expect stderr: [chan receive]:
// expect stderr: created by iter.Pull[...] in goroutine 1
package main

import "iter"

func main() {
	ch := make(chan int)
	next, stop := iter.Pull(func(yield func(int) bool) {
		yield(1)
		<-ch
	})
	defer stop()
	next()
	next()
}
