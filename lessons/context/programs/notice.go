package main

import (
	"context"
	"fmt"
	"time"
)

func watchChannel(stop <-chan struct{}) {
	<-stop
	fmt.Println("one has stopped")
}

func watchContext(ctx context.Context) {
	<-ctx.Done()
	fmt.Println("one has stopped")
}

func main() {
	stop := make(chan struct{})
	go watchChannel(stop)
	ctx, cancel := context.WithCancel(context.Background())
	go watchContext(ctx)
	go watchContext(ctx)

	time.Sleep(time.Second)
	close(stop)
	cancel()
	cancel()
	time.Sleep(time.Second)
	fmt.Println("main returns")
}
