package main

import (
	"fmt"
	"sync"
)

func main() {
	orders := make(chan string)
	var wg sync.WaitGroup
	go func() {
		for order := range orders {
			wg.Go(func() {
				fmt.Println("served", order)
			})
		}
	}()

	orders <- "tea"
	orders <- "cake"
	close(orders)
	wg.Wait()
	fmt.Println("all are served")
}
