package main

import (
	"context"
	"fmt"
	"time"
)

func price(ctx context.Context, takes time.Duration) string {
	ctx, cancel := context.WithTimeout(ctx, 400*time.Millisecond)
	defer cancel()
	select {
	case <-time.After(takes):
		return "found"
	case <-ctx.Done():
		return "given up"
	}
}

func main() {
	page, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	for range 4 {
		fmt.Println(price(page, 300*time.Millisecond))
	}
}
