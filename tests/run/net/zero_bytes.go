package main

import (
	"fmt"
	"io"
	"net"
	"time"
)

func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	c, _ := net.Dial("tcp", ln.Addr().String())
	s, _ := ln.Accept()
	n, err := c.Write(nil)
	fmt.Println(n, err)
	n, err = c.Read(nil)
	fmt.Println(n, err)
	c.SetDeadline(time.Now().Add(-time.Second))
	n, err = c.Read(nil)
	fmt.Println(n, err)
	n, err = c.Write(nil)
	fmt.Println(n, err != nil)
	n, err = c.Read(make([]byte, 1))
	fmt.Println(n, err != nil)
	c.SetDeadline(time.Time{})
	s.Write([]byte("abc"))
	time.Sleep(time.Millisecond)
	s.Close()
	b := make([]byte, 2)
	for {
		n, err := c.Read(b)
		fmt.Println(n, err, string(b[:n]))
		if err == io.EOF {
			break
		}
	}
}
