package main

import (
	"fmt"
	"net"
)

func main() {
	for _, a := range []string{"a:b:c", "[::1", "[::1]", "[::1]80", "[::1]:80", "::1:80", "a[b]:1", "a]:1", "a:1", "[a:b]:", "", "[a]b:1", ":", "[[a]]:1", "[fe80::1%lo]:http"} {
		h, p, err := net.SplitHostPort(a)
		fmt.Printf("%q %q %v\n", h, p, err)
	}
	fmt.Println(net.JoinHostPort("::1", "80"), net.JoinHostPort("h", "x"), net.JoinHostPort("", "0"))
	for _, s := range []string{"http", "HTTPS", "80", "zork", "70000", "", "-1"} {
		p, err := net.LookupPort("tcp", s)
		fmt.Println(p, err)
	}
	for _, a := range []string{"localhost:http", ":80", "[::1]:", "[::1%lo]:1", "1.2.3.4:5", "1.2.3.4:-1", "x"} {
		addr, err := net.ResolveTCPAddr("tcp", a)
		fmt.Println(addr, err)
	}
	_, err := net.ResolveTCPAddr("udp", ":1")
	fmt.Println(err)
	_, err = net.ResolveTCPAddr("tcp6", "1.2.3.4:1")
	fmt.Println(err)
	fmt.Println((*net.TCPAddr)(nil), &net.TCPAddr{}, &net.TCPAddr{Port: 1, IP: net.IPv6loopback, Zone: "z"})
}
