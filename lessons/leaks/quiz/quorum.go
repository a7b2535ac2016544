package main

import (
	"fmt"
	"time"
)

func store(replica int, acks chan<- int) {
	time.Sleep(time.Duration(replica) * 10 * time.Millisecond)
	acks <- replica
}

func main() {
	acks := make(chan int, 2)
	for replica := 1; replica <= 5; replica++ {
		go store(replica, acks)
	}
	fmt.Println("stored on", <-acks, "and", <-acks)

	time.Sleep(time.Second)
	fmt.Println("main returns")
}
