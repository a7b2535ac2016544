package main

import (
	"fmt"
	"net"
)

func main() {
	for _, address := range []string{"", "nohost", "127.0.0.1:x", "127.0.0.1:99999", "1:2:3", "[::1]", "127.0.0.1:-5"} {
		_, err := net.Dial("tcp", address)
		fmt.Println(err)
		if address != "" {
			_, err = net.Listen("tcp", address)
			fmt.Println(err)
		}
	}
	_, err := net.Dial("tcp4", "[::1]:80")
	fmt.Println(err)
	_, err = net.Listen("tcp6", "127.0.0.1:0")
	fmt.Println(err)
	for _, network := range []string{"", "tcx", "http"} {
		_, err := net.Dial(network, "127.0.0.1:80")
		fmt.Println(err)
		_, err = net.Listen(network, "127.0.0.1:80")
		fmt.Println(err)
	}
	_, err = net.DialTCP("tcp", nil, nil)
	fmt.Println(err)
	_, err = net.ListenTCP("udp", nil)
	fmt.Println(err)
	_, err = net.ListenPacket("tcp", "127.0.0.1:1")
	fmt.Println(err)
}
