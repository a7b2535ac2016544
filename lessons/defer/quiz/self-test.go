package main

import (
	"fmt"
	"runtime"
	"sync"
)

func check(ok bool, what string) {
	defer fmt.Println("checked", what)
	if !ok {
		fmt.Println("FAIL", what)
		runtime.Goexit()
	}
}

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		check(1+1 == 2, "sum")
		check(7%2 == 0, "rest")
		check(2*3 == 6, "product")
	}()
	wg.Wait()
	fmt.Println("end of test")
}
