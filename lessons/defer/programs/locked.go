package main

import (
	"fmt"
	"sync"
)

var (
	mu    sync.Mutex
	stock map[string]int // never made: a write to it panics
)

func deferred() {
	mu.Lock()
	defer mu.Unlock()
	stock["tea"]++
}

func plain() {
	mu.Lock()
	stock["tea"]++
	mu.Unlock()
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, "panicked:", recover()) }()
	f()
}

func main() {
	try("deferred", deferred)
	try("deferred", deferred)
	try("plain", plain)
	try("plain", plain)
}
