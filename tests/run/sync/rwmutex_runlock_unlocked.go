package main

import "sync"

func main() {
	defer func() { recover() }()
	var m sync.RWMutex
	m.Lock()
	m.RUnlock() // expect fatal: sync: RUnlock of unlocked RWMutex
}
