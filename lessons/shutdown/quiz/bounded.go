package main

import (
	"fmt"
	"sync"
	"time"
)

func serve(wg *sync.WaitGroup, takes time.Duration) {
	defer wg.Done()
	time.Sleep(takes)
	fmt.Println("served after", takes)
}

func main() {
	var wg sync.WaitGroup
	for _, takes := range []time.Duration{time.Second, time.Minute} {
		wg.Add(1)
		go serve(&wg, takes)
	}

	drained := make(chan struct{})
	go func() {
		wg.Wait()
		close(drained)
	}()
	select {
	case <-drained:
		fmt.Println("drained")
	case <-time.After(10 * time.Second):
		fmt.Println("gave up")
	}
}
