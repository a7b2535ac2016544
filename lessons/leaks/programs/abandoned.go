package main

import (
	"fmt"
	"time"
)

func squares() <-chan int {
	out := make(chan int)
	go func() {
		for n := 1; ; n++ {
			out <- n * n
		}
	}()
	return out
}

func main() {
	for sq := range squares() {
		fmt.Println(sq)
		if sq > 10 {
			break
		}
	}
	time.Sleep(time.Second)
	fmt.Println("main returns")
}
