package main

import (
	"fmt"
	"io"
	"net"
	"sync"
)

// Two big writes at once do not mix.
func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	c, _ := net.Dial("tcp", ln.Addr().String())
	s, _ := ln.Accept()
	var wg sync.WaitGroup
	for _, letter := range "ab" {
		wg.Go(func() {
			b := make([]byte, 6_000_000)
			for i := range b {
				b[i] = byte(letter)
			}
			n, err := c.Write(b)
			fmt.Println(n, err)
		})
	}
	go func() { wg.Wait(); c.Close() }()
	all, err := io.ReadAll(s)
	changes := 0
	for i := 1; i < len(all); i++ {
		if all[i] != all[i-1] {
			changes++
		}
	}
	fmt.Println(len(all), changes, err)
}
