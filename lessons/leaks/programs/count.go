package main

import (
	"fmt"
	"runtime"
	"time"
)

func save() {
	saved := make(chan bool)
	go func() {
		saved <- true
		time.Sleep(50 * time.Millisecond)
	}()
	<-saved
}

func main() {
	before := runtime.NumGoroutine()
	save()
	fmt.Println("at once:", runtime.NumGoroutine()-before)

	deadline := time.Now().Add(time.Second)
	for runtime.NumGoroutine() > before && time.Now().Before(deadline) {
		time.Sleep(10 * time.Millisecond)
	}
	fmt.Println("after a while:", runtime.NumGoroutine()-before)
}
