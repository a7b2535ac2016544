package main

import (
	"fmt"
	"sync"
	"time"
)

func monitor(stop <-chan struct{}, wg *sync.WaitGroup) {
	defer wg.Done()
	defer fmt.Println("connection closed")
	for {
		select {
		case <-stop:
			fmt.Println("last report")
			return
		case <-time.After(400 * time.Millisecond):
			fmt.Println("report")
		}
	}
}

func main() {
	stop := make(chan struct{})
	var wg sync.WaitGroup
	wg.Add(1)
	go monitor(stop, &wg)
	time.Sleep(time.Second)
	fmt.Println("stopping")
	close(stop)
	wg.Wait()
	fmt.Println("main returns")
}
