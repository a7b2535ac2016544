package main

import (
	"fmt"
	"runtime"
	"time"
)

func backup(file string, saved chan<- string) {
	time.Sleep(100 * time.Millisecond)
	saved <- file
}

func main() {
	saved := make(chan string)
	go backup("orders", saved)
	go backup("invoices", saved)

	for range 2 {
		<-saved
	}
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
