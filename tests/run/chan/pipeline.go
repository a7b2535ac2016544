package main

import "fmt"

func gen(n int) <-chan int {
	out := make(chan int)
	go func() {
		for i := 1; i <= n; i++ {
			out <- i
		}
		close(out)
	}()
	return out
}

func mapTo(in <-chan int, f func(int) int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for v := range in {
			out <- f(v)
		}
	}()
	return out
}

func main() {
	sq := mapTo(gen(5), func(x int) int { return x * x })
	for v := range mapTo(sq, func(x int) int { return x + 1 }) {
		fmt.Println(v)
	}
}
