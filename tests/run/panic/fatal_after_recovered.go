// expect fatal: sync: unlock of unlocked mutex
// expect stderr: panic: (*errors.errorString) 0x
// expect stderr: 	panic: runtime.plainError("assignment to entry in nil map")
// expect stderr: 	fatal error: sync: unlock of unlocked mutex
// expect stderr: panic(
// expect stderr: main.main.func1()
// expect stderr: panic(
// expect stderr: main.main()
package main

import (
	"errors"
	"sync"
)

func main() {
	var mu sync.Mutex
	defer func() {
		_ = recover()
		defer mu.Unlock()
		var m map[string]int
		m["a"] = 1
	}()
	panic(errors.New("e"))
}
