package main

import (
	"context"
	"fmt"
	"time"
)

func work(ctx context.Context) {
	for n := 1; n <= 3; n++ {
		time.Sleep(time.Second)
		fmt.Println("finished part", n)
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	go work(ctx)

	time.Sleep(1500 * time.Millisecond)
	cancel()
	fmt.Println("cancelled")
	time.Sleep(2 * time.Second)
}
