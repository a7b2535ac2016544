package main

import "fmt"

func main() {
	ch := make(chan int, 3)
	ch <- 10
	ch <- 0
	close(ch)

	for range 4 {
		v, ok := <-ch
		fmt.Println(v, ok)
	}
	fmt.Println("and again:", <-ch)
}
