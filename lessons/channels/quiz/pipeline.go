package main

import "fmt"

func generate(out chan<- int) {
	for n := range 3 {
		out <- n
	}
}

func double(in <-chan int, out chan<- int) {
	for n := range in {
		out <- 2 * n
	}
	close(out)
}

func main() {
	numbers := make(chan int)
	doubled := make(chan int)
	go generate(numbers)
	go double(numbers, doubled)

	for n := range doubled {
		fmt.Println(n)
	}
}
