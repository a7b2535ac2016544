package main

import (
	"fmt"
	"time"
)

func invoiceNumbers(stop <-chan struct{}) <-chan int {
	numbers := make(chan int)
	go func() {
		defer fmt.Println("counter closed")
		for n := 1001; ; n++ {
			numbers <- n
		}
	}()
	return numbers
}

func main() {
	stop := make(chan struct{})
	numbers := invoiceNumbers(stop)
	fmt.Println("invoice", <-numbers)
	fmt.Println("invoice", <-numbers)

	time.Sleep(time.Second)
	close(stop)
	time.Sleep(time.Second)
}
