package main

import (
	"fmt"
	"sync"
)

var (
	mu      sync.Mutex
	balance = map[string]int{"ann": 100, "bob": 0}
)

func move(from, to string, amount int) {
	mu.Lock()
	defer mu.Unlock()
	balance[from] -= amount
	if to == "" {
		panic("no receiver")
	}
	balance[to] += amount
}

func try(from, to string, amount int) {
	defer func() { fmt.Println("error:", recover()) }()
	move(from, to, amount)
}

func main() {
	try("ann", "", 30)
	move("ann", "bob", 10)
	fmt.Println("ann has", balance["ann"], "bob has", balance["bob"])
}
