package main

import (
	"bufio"
	"fmt"
	"net"
	"sync"
	"sync/atomic"
)

func handle(conn net.Conn, total *atomic.Int64) {
	defer conn.Close()
	scanner := bufio.NewScanner(conn)
	for scanner.Scan() {
		var n int64
		fmt.Sscan(scanner.Text(), &n)
		total.Add(n)
		fmt.Fprintf(conn, "%d\n", n*n)
	}
}

func main() {
	ln, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	var handlers, clients sync.WaitGroup
	var total atomic.Int64
	go func() {
		for {
			conn, err := ln.Accept()
			if err != nil {
				return
			}
			handlers.Go(func() { handle(conn, &total) })
		}
	}()
	squares := make([]int, 50)
	for i := range squares {
		clients.Go(func() {
			conn, err := net.Dial("tcp", ln.Addr().String())
			if err != nil {
				fmt.Println(err)
				return
			}
			defer conn.Close()
			r := bufio.NewReader(conn)
			for range 4 {
				fmt.Fprintln(conn, i)
				fmt.Fscanln(r, &squares[i])
			}
		})
	}
	clients.Wait()
	ln.Close()
	handlers.Wait()
	sum := 0
	for _, s := range squares {
		sum += s
	}
	fmt.Println(total.Load(), sum)
}
