package main

import "fmt"

func produce(n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := range n {
			out <- i
		}
	}()
	return out
}

func consume(in <-chan int, out chan<- int) {
	sum := 0
	for v := range in {
		sum += v
	}
	out <- sum
}

func main() {
	res := make(chan int)
	go consume(produce(10), res)
	fmt.Println(<-res)
	fmt.Printf("%T %T\n", produce(0), (chan<- int)(res))
}
