package main

import (
	"errors"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Go(func() {
		panic(errors.New("boom"))
	})
	wg.Wait()
	select {}
	// expect panic: boom [recovered, repanicked]
	// expect stderr: main.main.func1
	// expect stderr: created by sync.(*WaitGroup).Go in goroutine 1
}
