package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
)

func main() {
	ln, err := net.Listen("tcp", "127.0.0.1:18081")
	fmt.Println(ln.Addr(), ln.Addr().Network(), err)
	done := make(chan struct{})
	go func() {
		defer close(done)
		conn, err := ln.Accept()
		if err != nil {
			fmt.Println(err)
			return
		}
		n, err := io.Copy(conn, conn)
		fmt.Println("echoed", n, err, conn.Close())
	}()
	conn, err := net.Dial("tcp", "127.0.0.1:18081")
	fmt.Println(conn.RemoteAddr(), err)
	r := bufio.NewReader(conn)
	for _, word := range []string{"one", "two", "three"} {
		fmt.Fprintln(conn, word)
		line, err := r.ReadString('\n')
		fmt.Printf("%q %v\n", line, err)
	}
	fmt.Println(conn.Close())
	<-done
}
