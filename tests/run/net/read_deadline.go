package main

import (
	"errors"
	"fmt"
	"net"
	"os"
	"time"
)

func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	c, _ := net.Dial("tcp", ln.Addr().String())
	s, _ := ln.Accept()
	buf := make([]byte, 10)
	start := time.Now()
	c.SetReadDeadline(start.Add(50 * time.Millisecond))
	n, err := c.Read(buf)
	var ne net.Error
	fmt.Println(n, errors.Is(err, os.ErrDeadlineExceeded), errors.As(err, &ne), ne.Timeout(), os.IsTimeout(err))
	waited := time.Since(start)
	fmt.Println(waited >= 50*time.Millisecond, waited < time.Second)
	_, err = c.Read(buf)
	fmt.Println(errors.Is(err, os.ErrDeadlineExceeded))
	c.SetReadDeadline(time.Time{})
	s.Write([]byte("late"))
	n, err = c.Read(buf)
	fmt.Println(string(buf[:n]), err)

	// A deadline in the past wakes who is blocked already.
	done := make(chan error)
	go func() {
		_, err := c.Read(buf)
		done <- err
	}()
	time.Sleep(10 * time.Millisecond)
	c.SetReadDeadline(time.Now())
	fmt.Println(errors.Is(<-done, os.ErrDeadlineExceeded))

	// One that is moved on counts from there.
	start = time.Now()
	c.SetDeadline(start.Add(100 * time.Millisecond))
	time.AfterFunc(10*time.Millisecond, func() { c.SetDeadline(start.Add(200 * time.Millisecond)) })
	_, err = c.Read(buf)
	fmt.Println(errors.Is(err, os.ErrDeadlineExceeded), time.Since(start) >= 200*time.Millisecond)
	n, err = c.Write([]byte("x"))
	fmt.Println(n, errors.Is(err, os.ErrDeadlineExceeded))
	s.Close()
}
