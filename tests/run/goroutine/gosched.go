package main

import (
	"fmt"
	"runtime"
)

func main() {
	n := 0
	done := make(chan bool)
	go func() {
		for range 3 {
			n++
			runtime.Gosched()
		}
		done <- true
	}()
	<-done
	fmt.Println(n)
}
