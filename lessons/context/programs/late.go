package main

import (
	"context"
	"fmt"
	"time"
)

func peek(ctx context.Context) string {
	for {
		select {
		case <-ctx.Done():
			return "peek"
		default:
			time.Sleep(2 * time.Second)
		}
	}
}

func wait(ctx context.Context) string {
	for {
		select {
		case <-ctx.Done():
			return "wait"
		case <-time.After(2 * time.Second):
		}
	}
}

func main() {
	start := time.Now()
	ctx, cancel := context.WithTimeout(context.Background(), 500*time.Millisecond)
	defer cancel()
	stopped := make(chan string)
	go func() { stopped <- peek(ctx) }()
	go func() { stopped <- wait(ctx) }()
	for range 2 {
		fmt.Println(<-stopped, "stopped after", time.Since(start).Round(100*time.Millisecond))
	}
}
