package main

import (
	"fmt"
	"sync"
)

func worker(guests <-chan int) {
	for n := range guests {
		fmt.Println(60/n, "grams each")
	}
}

func main() {
	guests := make(chan int)
	var wg sync.WaitGroup
	wg.Go(func() { worker(guests) })

	for _, n := range []int{2, 0, 3} {
		guests <- n
	}
	close(guests)
	wg.Wait()
	fmt.Println("party is over")
}
