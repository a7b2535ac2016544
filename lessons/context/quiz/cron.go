package main

import (
	"context"
	"fmt"
	"time"
)

func syncAll(ctx context.Context) {
	for ctx.Err() == nil {
		fmt.Println("sync")
		time.Sleep(time.Minute)
	}
}

func main() {
	start := time.Now()
	ctx, cancel := context.WithTimeout(context.Background(), 90*time.Second)
	defer cancel()
	syncAll(ctx)
	fmt.Println("ended after", time.Since(start).Round(time.Second))
}
