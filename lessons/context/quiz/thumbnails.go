package main

import (
	"context"
	"fmt"
	"time"
)

func resize(ctx context.Context, photos <-chan string) {
	for photo := range photos {
		fmt.Println("resized", photo)
	}
	fmt.Println("resize ends")
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	photos := make(chan string)
	go resize(ctx, photos)
	photos <- "sea.jpg"

	cancel()
	time.Sleep(time.Second)
	fmt.Println(ctx.Err())
}
