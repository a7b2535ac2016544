// signal: SIGINT@2s
// oracle: skip the signal comes at a virtual time
package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/signal"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	ln, _ := net.Listen("tcp", ":8080")
	context.AfterFunc(ctx, func() { ln.Close() })
	fmt.Println("listening at", ln.Addr()) // expect: listening at [::]:8080
	_, err := ln.Accept()
	fmt.Println(errors.Is(err, net.ErrClosed)) // expect: true
	fmt.Println(context.Cause(ctx))            // expect: interrupt signal received
}
