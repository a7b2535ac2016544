// expect fatal: sync: RUnlock of unlocked RWMutex
// expect stderr: panic: first
// expect stderr: 	panic: (main.E) 0x
// expect stderr: 	panic: (*errors.errorString) 0x
// expect stderr: 	fatal error: sync: RUnlock of unlocked RWMutex
// expect stderr: panic(
// expect stderr: main.main.func1.1()
// expect stderr: panic(
// expect stderr: main.main.func1()
// expect stderr: panic(
// expect stderr: main.main()
package main

import (
	"fmt"
	"sync"
)

type E struct{ a, b int }

func main() {
	var mu sync.RWMutex
	defer func() {
		defer func() {
			defer mu.RUnlock()
			panic(fmt.Errorf("third\nline"))
		}()
		panic(E{1, 2})
	}()
	panic("first")
}
