package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"net"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

func handle(ctx context.Context, conn net.Conn) {
	defer conn.Close()
	defer context.AfterFunc(ctx, func() { conn.SetReadDeadline(time.Now()) })()
	io.Copy(conn, conn) // an echo
	fmt.Println("a client is done")
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(),
		syscall.SIGINT, syscall.SIGTERM)
	ln, err := net.Listen("tcp", "127.0.0.1:9753")
	if err != nil {
		log.Fatal(err)
	}
	var wg sync.WaitGroup
	wg.Go(func() {
		for conn, err := ln.Accept(); err == nil; conn, err = ln.Accept() {
			wg.Go(func() { handle(ctx, conn) })
		}
	})
	go net.Dial("tcp", "127.0.0.1:9753") // a client that says nothing
	<-ctx.Done()
	stop()
	ln.Close()
	time.AfterFunc(5*time.Second, func() { log.Fatal("time is up") })
	wg.Wait()
	fmt.Println("bye:", context.Cause(ctx))
}
