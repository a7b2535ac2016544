package main

import (
	"fmt"
	"runtime"
	"sync"
)

func check(n int) {
	defer fmt.Println("deferred in check", n)
	if n == 2 {
		runtime.Goexit()
	}
	fmt.Println("checked", n)
}

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer fmt.Println("deferred in the goroutine")
		check(1)
		check(2)
		check(3)
	}()
	wg.Wait()
	fmt.Println("main goes on")
}
