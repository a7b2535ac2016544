package main

import (
	"fmt"
	"net"
)

func main() {
	for _, c := range [][2]string{{"tcp", ":18088"}, {"tcp4", ":18088"}, {"tcp6", ":18088"}, {"tcp", "0.0.0.0:18088"}, {"tcp", "[::]:18088"}, {"tcp", "localhost:18088"}} {
		ln, err := net.Listen(c[0], c[1])
		fmt.Println(c, ln.Addr(), err)
		for _, host := range []string{"127.0.0.1", "[::1]", "localhost", "", "[::]", "0.0.0.0"} {
			conn, err := net.Dial("tcp", host+":18088")
			if err != nil {
				fmt.Println("  ", err)
				continue
			}
			s, _ := ln.Accept()
			fmt.Println("  ", host, conn.RemoteAddr(), s.LocalAddr(), conn.LocalAddr().(*net.TCPAddr).IP, s.RemoteAddr().String() == conn.LocalAddr().String())
			conn.(*net.TCPConn).SetLinger(0)
			conn.Close()
			s.Close()
		}
		ln.Close()
	}
	a, _ := net.Listen("tcp", "127.0.0.1:0")
	b, _ := net.Listen("tcp", "127.0.0.1:0")
	fmt.Println(a.Addr().String() != b.Addr().String(), a.Addr().(*net.TCPAddr).Port > 1024)
}
