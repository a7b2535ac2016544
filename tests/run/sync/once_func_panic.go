// oracle: skip Go names the inlined closures of its own sync.OnceValue in the stack
package main

import "sync"

func main() {
	f := sync.OnceValue(func() int { panic("broken") })
	f()
	// expect panic: broken [recovered, repanicked]
	// expect stderr: main.main.func1
}
