package main

import (
	"fmt"
	"runtime"
	"sync"
)

func end(how string, f func()) {
	defer func() {
		fmt.Printf("%s: recover gives %v\n", how, recover())
	}()
	f()
}

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		end("return", func() {})
		end("panic(nil)", func() { panic(nil) })
		end("Goexit", runtime.Goexit)
		end("return again", func() {})
	}()
	wg.Wait()
}
