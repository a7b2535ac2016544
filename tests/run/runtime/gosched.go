package main

import (
	"fmt"
	"runtime"
)

func main() {
	runtime.GOMAXPROCS(1)
	done := make(chan bool)
	go func() {
		for i := range 3 {
			fmt.Println("other", i)
			runtime.Gosched()
		}
		done <- true
	}()
	for i := range 3 {
		fmt.Println("main", i)
		runtime.Gosched()
	}
	<-done
}
