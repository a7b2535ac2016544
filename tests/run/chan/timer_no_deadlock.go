package main

import (
	"fmt"
	"time"
)

func main() {
	ch := make(chan int)
	time.AfterFunc(time.Second, func() { ch <- 42 })
	fmt.Println(<-ch)
}
