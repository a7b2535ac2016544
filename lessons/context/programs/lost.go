package main

import (
	"context"
	"fmt"
	"runtime"
	"time"
)

func lookup(parent context.Context) {
	ctx, _ := context.WithTimeout(parent, 3*time.Second)
	go func() {
		<-ctx.Done()
	}()
}

func main() {
	for range 5 {
		lookup(context.Background())
	}
	time.Sleep(time.Second)
	fmt.Println("after 1s:", runtime.NumGoroutine())
	time.Sleep(3 * time.Second)
	fmt.Println("after 4s:", runtime.NumGoroutine())
}
