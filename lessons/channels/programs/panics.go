package main

import (
	"fmt"
	"time"
)

func try(what string, operation func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: panic: %v\n", what, r)
		}
	}()
	operation()
	fmt.Printf("%s: fine\n", what)
}

func main() {
	ch := make(chan int)
	done := make(chan bool)
	go func() {
		try("send that was already waiting", func() { ch <- 1 })
		done <- true
	}()
	time.Sleep(time.Second)

	close(ch)
	<-done
	try("receive", func() { <-ch })
	try("send", func() { ch <- 2 })
	try("close", func() { close(ch) })
}
