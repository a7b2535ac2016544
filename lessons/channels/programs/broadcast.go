package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	gate := make(chan struct{})
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			<-gate
			fmt.Println("  a runner starts")
		})
	}

	time.Sleep(time.Second)
	fmt.Println("send one value")
	gate <- struct{}{}

	time.Sleep(time.Second)
	fmt.Println("close the gate channel")
	close(gate)
	wg.Wait()
}
