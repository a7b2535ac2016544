package main

import (
	"fmt"
	"time"
)

func main() {
	var ch chan int

	go func() {
		fmt.Println("goroutine: receiving")
		<-ch
		fmt.Println("goroutine: received")
	}()

	time.Sleep(time.Second)
	fmt.Println("main: still here; ch is nil:", ch == nil)
	close(ch)
}
