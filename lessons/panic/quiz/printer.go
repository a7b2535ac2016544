package main

import (
	"fmt"
	"runtime"
	"sync"
)

func run(id int, job func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("job", id, "failed:", r)
			return
		}
		fmt.Println("job", id, "is done")
	}()
	job()
}

func main() {
	var wg sync.WaitGroup
	wg.Go(func() {
		run(1, func() { panic("no paper") })
		run(2, func() { runtime.Goexit() })
		run(3, func() {})
	})
	wg.Wait()
}
