package main

import "sync"

func main() {
	defer func() { recover() }()
	var m sync.RWMutex
	m.RLock()
	m.Unlock() // expect fatal: sync: Unlock of unlocked RWMutex
}
