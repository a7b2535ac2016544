// signal: SIGTERM@1s
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	fmt.Println(ctx) // expect: signal.NotifyContext(context.Background, [interrupt terminated])
	<-ctx.Done()
	fmt.Println(ctx.Err(), "/", context.Cause(ctx)) // expect: context canceled / terminated signal received
}
