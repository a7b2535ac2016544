package main

import (
	"bufio"
	"fmt"
	"net"
	"time"
)

func chat(conn net.Conn) {
	defer conn.Close()
	lines := bufio.NewScanner(conn)
	for lines.Scan() {
		fmt.Println("said:", lines.Text())
	}
}

func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	go func() {
		for {
			conn, err := ln.Accept()
			if err != nil {
				return
			}
			go chat(conn)
		}
	}()
	for range 3 {
		if _, err := net.Dial("tcp", ln.Addr().String()); err != nil {
			fmt.Println(err)
		}
	}
	time.Sleep(time.Second)
	ln.Close()
	time.Sleep(time.Second)
}
