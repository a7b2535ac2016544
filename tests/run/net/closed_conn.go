package main

import (
	"errors"
	"fmt"
	"net"
	"strings"
	"time"
)

func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:18084")
	c, _ := net.Dial("tcp", "127.0.0.1:18084")
	s, _ := ln.Accept()
	show := func(err error) {
		text := err.Error()
		text = strings.ReplaceAll(text, c.LocalAddr().String(), "CLIENT")
		fmt.Println(text, errors.Is(err, net.ErrClosed))
	}
	done := make(chan error)
	go func() {
		_, err := s.Read(make([]byte, 1))
		done <- err
	}()
	time.Sleep(5 * time.Millisecond)
	s.Close()
	show(<-done)
	_, err := s.Read(make([]byte, 1))
	show(err)
	_, err = s.Write([]byte("x"))
	show(err)
	show(s.Close())
	show(s.SetDeadline(time.Now()))
	show(s.(*net.TCPConn).CloseWrite())
	show(s.(*net.TCPConn).SetNoDelay(true))
	fmt.Println(s.LocalAddr())
}
