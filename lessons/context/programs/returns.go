package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	wg.Go(func() {
		<-ctx.Done()
		time.Sleep(100 * time.Millisecond)
		fmt.Println("worker: saved my work")
	})

	time.Sleep(time.Second)
	cancel()
	fmt.Println("main: cancel has returned")
	wg.Wait()
	fmt.Println("main: all have stopped")
}
