package main

import (
	"fmt"
	"net"
	"sync"
	"time"
)

func handle(conn net.Conn) {
	defer conn.Close()
	time.Sleep(time.Second)
	fmt.Println("served a client")
}

func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	var wg sync.WaitGroup
	go func() {
		for {
			conn, err := ln.Accept()
			if err != nil {
				return
			}
			time.Sleep(200 * time.Millisecond) // who is it?
			wg.Go(func() { handle(conn) })
		}
	}()

	net.Dial("tcp", ln.Addr().String())
	time.Sleep(100 * time.Millisecond)
	ln.Close()
	wg.Wait()
	fmt.Println("all clients are served")
}
