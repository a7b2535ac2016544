package main

import "fmt"

func main() {
	done := make(chan bool, 1)
	quit := make(chan bool, 1)
	done <- true
	quit <- true
	select {
	case <-done:
		fmt.Println("done")
	case <-quit:
		panic("quit")
	}
}
