package main

import (
	"fmt"
	"sync"
)

func main() {
	done := make(chan struct{})
	out := make(chan int)
	var senders sync.WaitGroup
	for id := range 3 {
		senders.Go(func() {
			for {
				select {
				case <-done:
					return
				case out <- id:
				}
			}
		})
	}
	go func() {
		senders.Wait()
		close(out)
	}()

	for range 5 {
		<-out
	}
	close(done)
	for range out {
	}
	fmt.Println("stopped cleanly")
}
