package main

import (
	"errors"
	"fmt"
	"net"
	"strings"
	"syscall"
	"time"
)

func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:18087")
	connect := func() (c, s net.Conn) {
		c, _ = net.Dial("tcp", ln.Addr().String())
		s, _ = ln.Accept()
		return c, s
	}
	show := func(c net.Conn, n int, err error) {
		fmt.Println(n, strings.ReplaceAll(fmt.Sprint(err), c.LocalAddr().String(), "CLIENT"), errors.Is(err, syscall.EPIPE), errors.Is(err, syscall.ECONNRESET))
		time.Sleep(2 * time.Millisecond)
	}
	fmt.Println("the peer has closed:")
	c, s := connect()
	s.Close()
	for range 3 {
		n, err := c.Write([]byte("x"))
		show(c, n, err)
	}
	n, err := c.Read(make([]byte, 1))
	show(c, n, err)

	fmt.Println("the peer has closed without reading all:")
	c, s = connect()
	c.Write([]byte("unread"))
	time.Sleep(2 * time.Millisecond)
	s.Close()
	time.Sleep(2 * time.Millisecond)
	for range 2 {
		n, err = c.Read(make([]byte, 1))
		show(c, n, err)
	}
	n, err = c.Write([]byte("x"))
	show(c, n, err)

	fmt.Println("the peer resets:")
	c, s = connect()
	s.(*net.TCPConn).SetLinger(0)
	s.Close()
	time.Sleep(2 * time.Millisecond)
	for range 2 {
		n, err = c.Write([]byte("x"))
		show(c, n, err)
	}

	fmt.Println("nobody has accepted:")
	c, _ = net.Dial("tcp", ln.Addr().String())
	ln.Close()
	time.Sleep(2 * time.Millisecond)
	n, err = c.Read(make([]byte, 1))
	show(c, n, err)
}
