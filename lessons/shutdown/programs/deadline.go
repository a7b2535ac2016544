package main

import (
	"bufio"
	"errors"
	"fmt"
	"net"
	"os"
	"time"
)

func handle(conn net.Conn, ended chan<- struct{}) {
	defer close(ended)
	defer conn.Close()
	conn.SetReadDeadline(time.Now().Add(time.Second))
	lines := bufio.NewScanner(conn)
	for lines.Scan() {
		fmt.Println(lines.Text())
	}
	fmt.Println("timeout:", errors.Is(lines.Err(), os.ErrDeadlineExceeded))
}

func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	client, _ := net.Dial("tcp", ln.Addr().String())
	conn, _ := ln.Accept()
	ended := make(chan struct{})
	go handle(conn, ended)

	for n := 1; n <= 4; n++ {
		time.Sleep(400 * time.Millisecond)
		fmt.Fprintln(client, "line", n)
	}
	client.Close()
	<-ended
}
