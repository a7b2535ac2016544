package main

import (
	"fmt"
	"time"
)

func main() {
	events := make(chan string)
	go func() {
		events <- "web: start"
		events <- "web: stop"
	}()
	go func() {
		events <- "db: ping"
	}()

	time.Sleep(time.Second)
	for range 3 {
		fmt.Println(<-events)
	}
}
