package main

import "fmt"

func main() {
	values := make(chan int, 1)
	close(values)
	fmt.Println("closed")
	values <- 1
	fmt.Println("sent")
}
