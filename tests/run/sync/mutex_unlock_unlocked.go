package main

import (
	"fmt"
	"sync"
)

func main() {
	defer func() { fmt.Println("not recovered", recover()) }()
	var m sync.Mutex
	m.Lock()
	m.Unlock()
	m.Unlock() // expect fatal: sync: unlock of unlocked mutex
}
