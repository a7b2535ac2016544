package main

import (
	"fmt"
	"net"
	"strings"
	"time"
)

func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:18089")
	c, _ := net.Dial("tcp", ln.Addr().String())
	s, _ := ln.Accept()
	tcp := c.(*net.TCPConn)
	buf := make([]byte, 10)
	done := make(chan struct{})
	go func() {
		n, err := c.Read(buf)
		fmt.Println(n, err)
		close(done)
	}()
	time.Sleep(5 * time.Millisecond)
	err := tcp.CloseRead()
	<-done
	fmt.Println(err)
	n, err := s.Write([]byte("data"))
	fmt.Println(n, err)
	time.Sleep(5 * time.Millisecond)
	n, err = c.Read(buf)
	fmt.Println(n, err)
	fmt.Println(tcp.CloseWrite())
	n, err = s.Read(buf)
	fmt.Println(n, err)
	n, err = s.Write([]byte("more"))
	fmt.Println(n, err)
	time.Sleep(5 * time.Millisecond)
	n, err = s.Write([]byte("more"))
	fmt.Println(n, err != nil)
	fmt.Println(strings.ReplaceAll(fmt.Sprint(tcp.CloseWrite()), c.LocalAddr().String(), "CLIENT"))
	fmt.Println(tcp.SetKeepAlive(true), tcp.SetKeepAlivePeriod(time.Second), tcp.SetNoDelay(false), tcp.SetLinger(-1), tcp.SetReadBuffer(1000))
}
