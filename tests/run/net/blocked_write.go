package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"time"
)

func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	c, _ := net.Dial("tcp", ln.Addr().String())
	s, _ := ln.Accept()
	c.SetWriteDeadline(time.Now().Add(100 * time.Millisecond))
	total := 0
	var err error
	for err == nil {
		var n int
		n, err = c.Write(make([]byte, 100_000))
		total += n
	}
	fmt.Println(errors.Is(err, os.ErrDeadlineExceeded), total > 100_000, total < 50_000_000)

	// A reader makes room again.
	c.SetWriteDeadline(time.Time{})
	read := make(chan int64)
	go func() {
		n, _ := io.Copy(io.Discard, s)
		read <- n
	}()
	n, err := c.Write(make([]byte, 10_000_000))
	fmt.Println(n, err)
	c.Close()
	fmt.Println(<-read == int64(total+n))
}
