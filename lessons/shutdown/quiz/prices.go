package main

import (
	"fmt"
	"net"
	"time"
)

func handle(conn net.Conn) {
	buf := make([]byte, 64)
	for failed := 0; failed < 3; {
		n, err := conn.Read(buf)
		if err != nil {
			fmt.Println(err)
			failed++
			time.Sleep(time.Second)
			continue
		}
		fmt.Println(string(buf[:n]))
	}
}

func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	feed, _ := net.Dial("tcp", ln.Addr().String())
	conn, _ := ln.Accept()
	fmt.Fprint(feed, "tea 10")
	feed.Close()
	time.AfterFunc(1500*time.Millisecond, func() {
		feed, _ := net.Dial("tcp", ln.Addr().String())
		fmt.Fprint(feed, "tea 12")
	})
	handle(conn)
}
