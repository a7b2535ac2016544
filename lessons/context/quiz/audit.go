package main

import (
	"context"
	"fmt"
	"time"
)

func writeAudit(ctx context.Context, entry string) {
	fmt.Println("audit:", entry)
	<-ctx.Done()
	fmt.Println("audit closed")
}

func handle(ctx context.Context) {
	go writeAudit(context.Background(), "login")
	<-ctx.Done()
	fmt.Println("handler ends")
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	go handle(ctx)
	time.Sleep(time.Second)
	cancel()
	time.Sleep(time.Second)
}
