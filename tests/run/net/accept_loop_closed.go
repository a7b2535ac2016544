package main

import (
	"errors"
	"fmt"
	"net"
	"time"
)

func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:18082")
	done := make(chan error)
	go func() {
		for {
			conn, err := ln.Accept()
			if err != nil {
				done <- err
				return
			}
			conn.Close()
		}
	}()
	for range 3 {
		c, err := net.Dial("tcp", ln.Addr().String())
		fmt.Println(err)
		c.Close()
	}
	time.Sleep(20 * time.Millisecond)
	fmt.Println(ln.Close())
	err := <-done
	fmt.Println(err, errors.Is(err, net.ErrClosed))
	_, err = ln.Accept()
	fmt.Println(err)
	fmt.Println(ln.Close())
	_, err = net.Dial("tcp", "127.0.0.1:18082")
	fmt.Println(err)
}
