package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	shelf := make(chan int, 3)

	go func() {
		for {
			time.Sleep(time.Second)
			<-shelf
		}
	}()

	for n := 1; n <= 5; n++ {
		shelf <- n
		at := time.Since(start).Round(time.Second)
		fmt.Printf("%v: put %d, shelf holds %d of %d\n", at, n, len(shelf), cap(shelf))
	}
}
