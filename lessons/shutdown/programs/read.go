package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"time"
)

// echo serves a client until it leaves, or ctx ends.
func echo(ctx context.Context, conn net.Conn) error {
	buf := make([]byte, 100)
	for ctx.Err() == nil {
		n, err := conn.Read(buf)
		if err != nil {
			return err
		}
		conn.Write(buf[:n])
	}
	return ctx.Err()
}

func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	client, _ := net.Dial("tcp", ln.Addr().String()) // says nothing
	defer client.Close()
	conn, _ := ln.Accept()

	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error)
	go func() { ended <- echo(ctx, conn) }()

	time.AfterFunc(time.Second, cancel)
	time.AfterFunc(3*time.Second, func() { conn.SetReadDeadline(time.Now()) })

	start := time.Now()
	err := <-ended
	fmt.Println("ended after", time.Since(start).Round(100*time.Millisecond))
	fmt.Println("deadline exceeded:", errors.Is(err, os.ErrDeadlineExceeded))
}
