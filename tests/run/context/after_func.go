package main

import (
	"context"
	"fmt"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan string)
	context.AfterFunc(ctx, func() { done <- "first" })
	stop := context.AfterFunc(ctx, func() { done <- "never" })
	fmt.Println(stop(), stop())
	cancel()
	fmt.Println(<-done)
	context.AfterFunc(ctx, func() { done <- "already done" })
	fmt.Println(<-done)
	stopLate := context.AfterFunc(ctx, func() { done <- "late" })
	fmt.Println(<-done, stopLate())
}
