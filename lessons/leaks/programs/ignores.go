package main

import (
	"context"
	"fmt"
	"time"
)

func listens(ctx context.Context, jobs <-chan int) {
	select {
	case <-jobs:
	case <-ctx.Done():
	}
	fmt.Println("the listener returns")
}

func ignores(ctx context.Context, jobs <-chan int) {
	if ctx.Err() == nil {
		<-jobs
	}
	fmt.Println("the other one returns")
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	jobs := make(chan int)
	go listens(ctx, jobs)
	go ignores(ctx, jobs)

	time.Sleep(time.Second)
	cancel()
	time.Sleep(time.Second)
	fmt.Println("main returns:", ctx.Err())
}
