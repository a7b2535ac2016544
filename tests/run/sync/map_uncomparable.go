package main

import (
	"fmt"
	"sync"
)

func main() {
	var m sync.Map
	m.Store("k", []int{1})
	func() {
		defer func() { fmt.Println(recover()) }()
		m.CompareAndSwap("k", []int{1}, 2)
	}()
	fmt.Println(m.CompareAndSwap("absent", []int{1}, 2))
	defer func() { fmt.Println(recover()) }()
	m.Store([]int{}, 1)
}
