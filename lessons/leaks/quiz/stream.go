package main

import (
	"context"
	"fmt"
	"time"
)

func readings(ctx context.Context) <-chan int {
	out := make(chan int)
	go func() {
		for degrees := 20; ; degrees++ {
			select {
			case <-time.After(100 * time.Millisecond):
			case <-ctx.Done():
				return
			}
			out <- degrees
		}
	}()
	return out
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	in := readings(ctx)
	fmt.Println(<-in, "degrees")
	time.Sleep(time.Second)
	cancel()
	time.Sleep(time.Second)
	fmt.Println("display is off")
}
