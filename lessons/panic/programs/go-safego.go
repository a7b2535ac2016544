package main

import (
	"fmt"
	"sync"
)

var wg sync.WaitGroup

func safeGo(f func()) {
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("caught:", r)
			}
		}()
		f()
	}()
}

func main() {
	go safeGo(func() { panic("oh no") })
	wg.Wait()
	fmt.Println("main: all done")
}
