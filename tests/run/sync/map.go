package main

import (
	"fmt"
	"sort"
	"sync"
)

func dump(m *sync.Map) {
	var all []string
	m.Range(func(k, v any) bool {
		all = append(all, fmt.Sprint(k, "=", v))
		return true
	})
	sort.Strings(all)
	fmt.Println(len(all), all)
}

func main() {
	var m sync.Map
	fmt.Println(m.Load("a"))
	m.Store("a", 1)
	fmt.Println(m.Load("a"))
	fmt.Println(m.LoadOrStore("a", 2))
	fmt.Println(m.LoadOrStore("b", 2))
	fmt.Println(m.Swap("b", 3))
	fmt.Println(m.Swap("c", 4))
	fmt.Println(m.CompareAndSwap("c", 9, 5), m.CompareAndSwap("c", 4, 5), m.CompareAndSwap("x", nil, 5))
	fmt.Println(m.CompareAndDelete("c", 4), m.CompareAndDelete("c", 5), m.CompareAndDelete("x", nil))
	fmt.Println(m.LoadAndDelete("a"))
	fmt.Println(m.LoadAndDelete("a"))
	dump(&m)
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Go(func() { m.Store(i%10, i%10) })
	}
	wg.Wait()
	dump(&m)
	n := 0
	m.Range(func(k, v any) bool { n++; m.Delete(k); return n < 3 })
	fmt.Println(n)
	m.Clear()
	dump(&m)
	var e sync.Map
	e.Clear()
	e.Delete("x")
	dump(&e)
}
