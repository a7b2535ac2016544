package main

import (
	"fmt"
	"time"
)

func poll(host string, done <-chan struct{}) {
	tick := time.NewTicker(300 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			fmt.Println("poll", host)
		case <-done:
			return
		}
	}
}

func main() {
	done := make(chan struct{})
	go poll("tokyo", done)
	go poll("paris", done)
	go poll("lima", done)

	time.Sleep(time.Second)
	done <- struct{}{}
	fmt.Println("bye")
	time.Sleep(100 * time.Millisecond)
}
