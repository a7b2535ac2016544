package main

import (
	"fmt"
	"math/rand/v2"
	"sync"
)

func unlock() {
	var mu sync.Mutex
	mu.Unlock()
}

func wait() { <-make(chan int) }

func recurse(n int) int { return recurse(n+1) + 1 }

func writeMap() {
	m := map[int]int{}
	write := func() {
		for n := range 100_000 {
			m[n%8]++
		}
	}
	go write()
	write()
}

func main() {
	defer func() { fmt.Println("recovered:", recover()) }()
	switch rand.IntN(4) {
	case 0:
		unlock()
	case 1:
		wait()
	case 2:
		recurse(0)
	case 3:
		writeMap()
	}
}
