package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func work(ctx context.Context, name string) {
	<-ctx.Done()
	fmt.Println(name, "saved")
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	wg.Go(func() { work(ctx, "index") })
	go work(ctx, "log")

	time.Sleep(time.Second)
	cancel()
	wg.Wait()
	fmt.Println("bye")
}
