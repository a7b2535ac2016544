package main

import (
	"fmt"
	"time"
)

var connections = make(chan struct{}, 2)

func query(patience time.Duration) string {
	rows := make(chan string)
	go func() {
		connections <- struct{}{}
		defer func() { <-connections }()
		time.Sleep(50 * time.Millisecond)
		rows <- "17 rows"
	}()
	select {
	case r := <-rows:
		return r
	case <-time.After(patience):
		return "timeout"
	}
}

func main() {
	for range 3 {
		fmt.Println(query(10 * time.Millisecond))
	}
	time.Sleep(time.Second)
	fmt.Println(query(10 * time.Second))
	time.Sleep(time.Second)
}
