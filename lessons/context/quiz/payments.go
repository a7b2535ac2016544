package main

import (
	"context"
	"fmt"
)

func charge(ctx context.Context, orders <-chan string) {
	for {
		select {
		case <-ctx.Done():
			return
		case order := <-orders:
			fmt.Println("charged", order)
		}
	}
}

func main() {
	orders := make(chan string, 2)
	orders <- "tea"
	orders <- "cake"
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	charge(ctx, orders)
	fmt.Println("till closed")
}
