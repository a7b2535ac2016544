// expect fatal: sync: unlock of unlocked mutex
// expect stderr: 	fatal error: sync: unlock of unlocked mutex
// expect stderr: runtime.Goexit()
// expect stderr: main.main.func1()
// expect stderr: created by main.main
package main

import (
	"errors"
	"runtime"
	"sync"
)

func main() {
	go func() {
		var mu sync.Mutex
		defer mu.Unlock()
		runtime.Goexit()
	}()
	runtime.Gosched()
	defer func() {
		var m map[string]int
		_ = recover()
		defer func() {
			var f func()
			go f()
		}()
		m["a"] = 1
	}()
	panic(errors.New("e"))
}
