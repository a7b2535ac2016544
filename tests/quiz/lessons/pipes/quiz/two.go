package main

import "fmt"

func main() {
	values := make(chan string, 2)
	values <- "a"
	values <- "b"
	fmt.Println(<-values)
	fmt.Println(<-values)
}
