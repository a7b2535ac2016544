package main

import (
	"errors"
	"fmt"
	"net"
	"os"
	"time"
)

func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:18083")
	tl := ln.(*net.TCPListener)
	tl.SetDeadline(time.Now().Add(20 * time.Millisecond))
	_, err := tl.Accept()
	fmt.Println(err, errors.Is(err, os.ErrDeadlineExceeded))
	_, err = tl.AcceptTCP()
	fmt.Println(err)
	tl.SetDeadline(time.Time{})
	go net.Dial("tcp", "127.0.0.1:18083")
	c, err := tl.AcceptTCP()
	fmt.Println(c.LocalAddr(), err)
	tl.Close()
	fmt.Println(tl.SetDeadline(time.Now()))
}
