package main

import (
	"fmt"
	"net"
	"sync"
)

func handle(conn net.Conn) {
	buf := make([]byte, 100)
	failed := 0
	for failed < 20 { // or it would still be running
		n, err := conn.Read(buf)
		if err != nil {
			failed++
			if failed == 1 || failed == 20 {
				fmt.Println("error", failed, "is", err)
			}
			continue // it may work next time
		}
		fmt.Println("read:", string(buf[:n]))
	}
}

func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	client, _ := net.Dial("tcp", ln.Addr().String())
	conn, _ := ln.Accept()

	var wg sync.WaitGroup
	wg.Go(func() { handle(conn) })
	fmt.Fprint(client, "goodbye")
	client.Close()
	wg.Wait()
}
