package main

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"time"
)

func handle(ctx context.Context, conn net.Conn) {
	defer fmt.Println("session ended")
	lines := bufio.NewReader(conn)
	for ctx.Err() == nil {
		line, err := lines.ReadString('\n')
		if err != nil {
			return
		}
		fmt.Fprint(conn, "ok ", line)
	}
}

func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	client, _ := net.Dial("tcp", ln.Addr().String())
	conn, _ := ln.Accept()
	ctx, cancel := context.WithCancel(context.Background())
	go handle(ctx, conn)

	fmt.Fprintln(client, "SET tea 3")
	time.Sleep(time.Second)
	cancel()
	time.Sleep(time.Second)
	fmt.Println("main returns")
}
