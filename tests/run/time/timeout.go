package main

import (
	"fmt"
	"time"
)

func work(d time.Duration) <-chan string {
	c := make(chan string, 1)
	go func() {
		time.Sleep(d)
		c <- "result"
	}()
	return c
}

func main() {
	for _, d := range []time.Duration{10 * time.Millisecond, 100 * time.Millisecond} {
		select {
		case r := <-work(d):
			fmt.Println(r)
		case <-time.After(50 * time.Millisecond):
			fmt.Println("timeout")
		}
	}
	deadline := time.After(55 * time.Millisecond)
	tick := time.Tick(10 * time.Millisecond)
	n := 0
	for {
		select {
		case <-tick:
			n++
			continue
		case <-deadline:
		}
		break
	}
	fmt.Println(n)
}
