package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"time"
)

func serve(ln net.Listener) {
	for {
		conn, err := ln.Accept()
		if err != nil {
			fmt.Println("Accept: closed?", errors.Is(err, net.ErrClosed))
			return
		}
		go io.Copy(conn, conn) // an echo, until the client leaves
	}
}

func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	go serve(ln)

	ann, _ := net.Dial("tcp", ln.Addr().String())
	time.Sleep(time.Second)
	ln.Close()
	time.Sleep(time.Second)

	_, err := net.Dial("tcp", ln.Addr().String())
	fmt.Println("Bob is refused:", err != nil)

	fmt.Fprintln(ann, "still there?")
	answer, err := bufio.NewReader(ann).ReadString('\n')
	fmt.Printf("Ann reads: %q %v\n", answer, err)
}
