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
	prices := []int{3, 4, 5}
	for _, order := range []int{2, 7} {
		safeGo(func() { fmt.Println("price:", prices[order]) })
		wg.Wait()
	}
	fmt.Println("main: closing time")
}
