package main

import (
	"fmt"
	"sync"
)

var tasks sync.WaitGroup

func supervise(name string, task func()) {
	tasks.Add(1)
	go func() {
		defer tasks.Done()
		defer func() {
			if r := recover(); r != nil {
				fmt.Println(name, "failed:", r)
			}
		}()
		task()
	}()
}

func main() {
	go supervise("cleanup", func() { panic("disk full") })
	tasks.Wait()
	fmt.Println("all tasks ended")
}
