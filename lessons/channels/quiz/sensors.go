package main

import (
	"fmt"
	"sync"
	"time"
)

func measure() int {
	time.Sleep(time.Millisecond) // ask the device
	return 20
}

func main() {
	done, samples := make(chan struct{}), make(chan int)
	var sensors sync.WaitGroup
	for range 3 {
		sensors.Go(func() {
			for {
				select {
				case samples <- measure():
				case <-done:
					return
				}
			}
		})
	}
	for range 4 {
		<-samples
	}
	close(done)
	close(samples)
	sensors.Wait()
	fmt.Println("all sensors are off")
}
