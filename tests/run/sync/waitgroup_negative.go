package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	func() {
		defer func() { fmt.Println(recover()) }() // expect: sync: negative WaitGroup counter
		wg.Done()
	}()
	var other sync.WaitGroup
	other.Add(1)
	other.Add(-2) // expect panic: sync: negative WaitGroup counter
}
