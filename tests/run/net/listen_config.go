package main

import (
	"context"
	"fmt"
	"net"
	"time"
)

func main() {
	lc := net.ListenConfig{KeepAlive: -1}
	ln, err := lc.Listen(context.Background(), "tcp", "127.0.0.1:18090")
	fmt.Println(ln.Addr(), err)
	addr, _ := net.ResolveTCPAddr("tcp", "127.0.0.1:18091")
	tl, err := net.ListenTCP("tcp", addr)
	fmt.Println(tl.Addr(), err)
	c, err := net.DialTCP("tcp", nil, addr)
	fmt.Println(c.RemoteAddr(), err)
	s, err := tl.AcceptTCP()
	fmt.Println(s.LocalAddr(), err)
	d := net.Dialer{LocalAddr: &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 18092}, Timeout: time.Second, KeepAlive: time.Second}
	c2, err := d.Dial("tcp", "127.0.0.1:18091")
	fmt.Println(c2.LocalAddr(), err)
	c2.(*net.TCPConn).SetLinger(0)
	c2.Close()
	l2, err := net.Listen("tcp", "")
	fmt.Println(l2.Addr().(*net.TCPAddr).IP, err)
}
