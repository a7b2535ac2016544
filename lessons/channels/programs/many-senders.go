package main

import (
	"fmt"
	"time"
)

func main() {
	done := make(chan struct{})
	out := make(chan int)
	for id := range 3 {
		go func() {
			for {
				select {
				case <-done:
					return
				case out <- id:
				}
			}
		}()
	}

	for range 5 {
		<-out
	}
	close(done)
	close(out)
	time.Sleep(time.Second)
	fmt.Println("stopped cleanly")
}
