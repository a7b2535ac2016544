package main

import (
	"fmt"
	"sync"
)

func main() {
	defer fmt.Println("main: tidy up")
	defer func() {
		fmt.Println("recovered:", recover())
	}()
	var mu sync.Mutex
	fmt.Println("unlock what nobody has locked")
	mu.Unlock()
}
