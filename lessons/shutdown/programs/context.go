package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(),
		os.Interrupt, syscall.SIGTERM)
	defer stop()

	fmt.Println("serving")
	<-ctx.Done()
	fmt.Println(ctx.Err())
	fmt.Println("cause:", context.Cause(ctx))

	stop()
	time.Sleep(5 * time.Second)
	fmt.Println("the last orders are done")
}
