package main

import (
	"fmt"
	"time"
)

func main() {
	values := make(chan int)
	for i := range 2 {
		go func() {
			values <- i
		}()
	}
	time.Sleep(time.Second)
	fmt.Println("over")
}
