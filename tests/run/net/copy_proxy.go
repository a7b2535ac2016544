package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"strings"
	"sync"
)

func listen(handle func(*net.TCPConn)) net.Listener {
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	go func() {
		for {
			conn, err := ln.Accept()
			if err != nil {
				return
			}
			go handle(conn.(*net.TCPConn))
		}
	}()
	return ln
}

func main() {
	upper := listen(func(c *net.TCPConn) {
		defer c.Close()
		scanner := bufio.NewScanner(c)
		for scanner.Scan() {
			fmt.Fprintln(c, strings.ToUpper(scanner.Text()))
		}
	})
	proxy := listen(func(c *net.TCPConn) {
		defer c.Close()
		back, err := net.Dial("tcp", upper.Addr().String())
		if err != nil {
			return
		}
		defer back.Close()
		var wg sync.WaitGroup
		wg.Go(func() { io.Copy(back, c); back.(*net.TCPConn).CloseWrite() })
		wg.Go(func() { io.Copy(c, back); c.CloseWrite() })
		wg.Wait()
	})
	c, err := net.Dial("tcp", proxy.Addr().String())
	if err != nil {
		fmt.Println(err)
		return
	}
	io.Copy(c, strings.NewReader("through\nthe proxy\n"))
	c.(*net.TCPConn).CloseWrite()
	all, err := io.ReadAll(c)
	fmt.Printf("%s%v\n", all, err)
}
