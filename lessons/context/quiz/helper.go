package main

import (
	"context"
	"fmt"
	"time"
)

func limited(parent context.Context) context.Context {
	ctx, cancel := context.WithTimeout(parent, time.Second)
	defer cancel()
	return ctx
}

func main() {
	ctx := limited(context.Background())
	select {
	case <-time.After(100 * time.Millisecond):
		fmt.Println("page loaded")
	case <-ctx.Done():
		fmt.Println(ctx.Err())
	}
}
