package main

import (
	"fmt"
	"sync"
	"time"
)

var mu sync.Mutex
var balance = 10

func pay(amount int) {
	mu.Lock()
	if amount > balance {
		return
	}
	balance -= amount
	mu.Unlock()
}

func main() {
	var wg sync.WaitGroup
	var updates chan int

	pay(99)
	go pay(1)

	wg.Add(2)
	go wg.Done()
	go func() { wg.Wait() }()

	go func() { updates <- 1 }()

	time.Sleep(time.Second)
	fmt.Println("main returns")
}
