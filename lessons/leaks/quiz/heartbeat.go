package main

import (
	"fmt"
	"time"
)

func beat(times int) {
	for n := 1; n <= times; n++ {
		time.Sleep(time.Second)
		fmt.Println("alive", n)
	}
}

func main() {
	go beat(3)

	orders := make(chan string)
	go func() {
		orders <- "tea"
	}()
	for order := range orders {
		fmt.Println("order:", order)
	}
	fmt.Println("shop closes")
}
