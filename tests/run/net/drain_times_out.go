package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"sync"
	"time"
)

func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	var wg sync.WaitGroup
	go func() {
		for {
			conn, err := ln.Accept()
			if err != nil {
				return
			}
			wg.Go(func() {
				defer conn.Close()
				io.Copy(io.Discard, conn) // nobody tells it to stop
			})
		}
	}()
	client, _ := net.Dial("tcp", ln.Addr().String())
	defer client.Close()
	client.Write([]byte("x"))
	time.Sleep(10 * time.Millisecond)
	ln.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	done := make(chan struct{})
	go func() { wg.Wait(); close(done) }()
	select {
	case <-done:
		fmt.Println("drained")
	case <-ctx.Done():
		fmt.Println("gave up:", ctx.Err())
	}
}
