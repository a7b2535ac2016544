package main

import (
	"fmt"
	"runtime"
	"time"
)

type Watcher struct {
	changes chan string
}

func NewWatcher() *Watcher {
	w := &Watcher{changes: make(chan string)}
	go w.run()
	return w
}

func (w *Watcher) run() {
	for file := range w.changes {
		fmt.Println("reload", file)
	}
}

func main() {
	for range 3 {
		w := NewWatcher()
		w.changes <- "config.yaml"
	}
	time.Sleep(time.Second)
	runtime.GC()
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
