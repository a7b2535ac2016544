package main

import "fmt"

// What is said of goroutines still blocked at the end must not take longer than the program.
func main() {
	never := make(chan int)
	for range 100_000 {
		go func() { <-never }()
	}
	done := make(chan int)
	go func() { done <- 1 }()
	fmt.Println(<-done) // expect: 1
}
