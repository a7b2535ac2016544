package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Go(func() {
		defer fmt.Println("deferred")
		runtime.Goexit()
		fmt.Println("never")
	})
	wg.Wait()
	fmt.Println("done")
}
