package main

import (
	"fmt"
	"time"
)

func main() {
	defer fmt.Println("the till is locked")

	for order := 1; order <= 5; order++ {
		time.Sleep(time.Second)
		fmt.Println("order", order)
	}
}
