package main

import "fmt"

func main() {
	defer func() { fmt.Println(recover()) }()
	ch := make(chan int)
	close(ch)
	select {
	case ch <- 1:
	default:
		fmt.Println("default")
	}
}
