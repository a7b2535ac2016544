package main

import (
	"errors"
	"fmt"
	"sync"
)

var (
	mu      sync.Mutex
	balance = 100
)

func withdraw(amount int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("withdraw: %v", r)
		}
	}()
	mu.Lock()
	defer mu.Unlock()
	if amount > balance {
		mu.Unlock()
		return errors.New("too little money")
	}
	balance -= amount
	return nil
}

func main() {
	fmt.Println(withdraw(40))
	fmt.Println(withdraw(500))
}
