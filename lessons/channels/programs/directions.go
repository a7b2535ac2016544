package main

import "fmt"

func produce(out chan<- int) {
	for n := range 3 {
		out <- n
	}
	close(out)
}

func consume(in <-chan int) {
	for n := range in {
		fmt.Println(n)
	}
	close(in)
}

func main() {
	ch := make(chan int)
	go produce(ch)
	consume(ch)
}
