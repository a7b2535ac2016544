package main

import (
	"fmt"
	"sync"
)

func measure() (sum int) {
	for n := range 10 {
		sum += n
	}
	return sum / 10
}

func main() {
	done := make(chan struct{})
	samples := make(chan int)
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
