package main

import "fmt"

func main() {
	a, b := make(chan int), make(chan int)
	done := make(chan int)
	go func() {
		sum := 0
		for range 10 {
			select {
			case v := <-a:
				sum += v
			case b <- 1:
			}
		}
		done <- sum
	}()
	go func() {
		for range 5 {
			a <- 2
		}
	}()
	n := 0
	for range 5 {
		n += <-b
	}
	fmt.Println(<-done, n)
}
