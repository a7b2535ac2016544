package main

import (
	"errors"
	"fmt"
	"net"
	"syscall"
)

func main() {
	ln, err := net.Listen("tcp", "127.0.0.1:18085")
	fmt.Println(err)
	_, err = net.Listen("tcp", "127.0.0.1:18085")
	fmt.Println(err, errors.Is(err, syscall.EADDRINUSE))
	_, err = net.Listen("tcp", "localhost:18085")
	fmt.Println(err)
	_, err = net.Listen("tcp", ":18085")
	fmt.Println(err)
	_, err = net.Listen("tcp4", ":18085")
	fmt.Println(err)
	other, err := net.Listen("tcp", "127.0.0.2:18085") // another address
	fmt.Println(err)
	other.Close()
	six, err := net.Listen("tcp", "[::1]:18085") // another family
	fmt.Println(six.Addr(), err)
	six.Close()
	ln.Close()
	ln, err = net.Listen("tcp", ":18085") // free again
	fmt.Println(ln.Addr(), err)
	_, err = net.Listen("tcp", "8.8.8.8:18085")
	fmt.Println(err)
}
