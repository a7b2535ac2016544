package main

import "fmt"

func main() {
	values := make(chan string)
	go func() {
		defer close(values)
		values <- "from the goroutine"
	}()
	fmt.Println("started")
	for v := range values {
		fmt.Println(v)
	}
	fmt.Println("drained")
}
