package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"time"
)

func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:18086")
	defer ln.Close()
	var d net.Dialer
	c, err := d.DialContext(context.Background(), "tcp", "127.0.0.1:18086")
	fmt.Println(c.RemoteAddr(), err)
	ctx, cancel := context.WithCancel(context.Background())
	c, err = d.DialContext(ctx, "tcp", "127.0.0.1:18086")
	fmt.Println(err)
	cancel() // has no effect on what is connected
	n, err := c.Write([]byte("x"))
	fmt.Println(n, err)
	_, err = d.DialContext(ctx, "tcp", "127.0.0.1:18086")
	fmt.Println(err, errors.Is(err, context.Canceled))
	ctx, cancel = context.WithTimeout(context.Background(), time.Nanosecond)
	defer cancel()
	time.Sleep(time.Millisecond)
	_, err = d.DialContext(ctx, "tcp", "127.0.0.1:18086")
	var ne net.Error
	fmt.Println(err, errors.Is(err, context.DeadlineExceeded), errors.As(err, &ne) && ne.Timeout())
	d.Deadline = time.Now().Add(-time.Second)
	_, err = d.Dial("tcp", "127.0.0.1:18086")
	fmt.Println(err)
	_, err = net.DialTimeout("tcp", "127.0.0.1:18086", -1)
	fmt.Println(err)
	c, err = net.DialTimeout("tcp", "127.0.0.1:18086", time.Second)
	fmt.Println(c.RemoteAddr(), err)
	defer func() { fmt.Println(recover()) }()
	d.DialContext(nil, "tcp", "127.0.0.1:18086")
}
