package main

import (
	"fmt"
	"math/rand/v2"
	"sync"
)

func unlock() {
	var mu sync.Mutex
	mu.Unlock()
}

func wait() {
	ch := make(chan int)
	<-ch
}

func main() {
	defer fmt.Println("main: tidy up")
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("recovered:", r)
		}
	}()
	if rand.IntN(2) == 0 {
		unlock()
	} else {
		wait()
	}
}
