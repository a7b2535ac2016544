// A key without a hash: sync.Map has the runtime's own error for it, also when it is empty.
package main

import (
	"fmt"
	"sync"
)

func try(f func()) {
	defer func() {
		r := recover()
		fmt.Printf("%v %T\n", r, r)
	}()
	f()
}

func main() {
	var m sync.Map
	for _, key := range []any{[]int{}, func() {}, struct{ a any }{map[int]int{}}} {
		try(func() { m.Load(key) })
		try(func() { m.Store(key, 1) })
		try(func() { m.Delete(key) })
		try(func() { m.LoadOrStore(key, 1) })
		try(func() { m.CompareAndDelete(key, 1) })
		try(func() { m.CompareAndSwap(key, 1, 1) })
		m.Store("some", 1)
	}
}
