package main

import (
	"fmt"
	"time"
)

func listen(rates <-chan int) {
	fmt.Println("new rate:", <-rates)
}

func publish(rates chan<- int, rate int) {
	select {
	case rates <- rate:
	default:
		fmt.Println("nobody is listening")
	}
}

func main() {
	rates := make(chan int)
	go listen(rates)
	go publish(rates, 120)

	time.Sleep(time.Second)
	fmt.Println("main returns")
}
