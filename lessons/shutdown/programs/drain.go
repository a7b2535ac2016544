package main

import (
	"bufio"
	"fmt"
	"net"
	"sync"
	"time"
)

func handle(conn net.Conn) {
	defer conn.Close()
	if order, err := bufio.NewReader(conn).ReadString('\n'); err == nil {
		fmt.Print("served: ", order)
	} else {
		fmt.Println("cut off")
	}
}

func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	var wg sync.WaitGroup
	var open []net.Conn
	for _, thinks := range []time.Duration{time.Second, time.Hour} {
		client, _ := net.Dial("tcp", ln.Addr().String())
		time.AfterFunc(thinks, func() { fmt.Fprintln(client, "tea") })
		conn, _ := ln.Accept()
		open = append(open, conn)
		wg.Go(func() { handle(conn) })
	}
	ln.Close()

	drained := make(chan struct{})
	go func() { wg.Wait(); close(drained) }()
	select {
	case <-drained:
	case <-time.After(3 * time.Second):
		fmt.Println("the time is up")
		open[1].Close()
	}
	<-drained
}
