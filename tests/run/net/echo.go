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
	done := make(chan string)
	go func() {
		conn, err := ln.Accept()
		if err != nil {
			done <- err.Error()
			return
		}
		n, err := io.Copy(conn, conn)
		done <- fmt.Sprintln("echoed", n, err, conn.Close())
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
	fmt.Print(<-done)
}
