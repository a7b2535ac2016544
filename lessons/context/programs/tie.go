package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	result := make(chan string, 1)

	result <- "the answer"
	cancel()
	time.Sleep(time.Second)

	select {
	case <-ctx.Done():
		fmt.Println(ctx.Err())
	case r := <-result:
		fmt.Println(r)
	}
}
