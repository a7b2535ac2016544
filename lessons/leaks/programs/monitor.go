package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	ticker := time.NewTicker(400 * time.Millisecond)
	go func() {
		for range ticker.C {
			fmt.Println("monitor: all is well")
		}
		fmt.Println("monitor ends")
	}()

	time.Sleep(time.Second)
	ticker.Stop()
	fmt.Println("ticker stopped")
	time.Sleep(time.Second)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
