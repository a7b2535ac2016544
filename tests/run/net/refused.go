package main

import (
	"errors"
	"fmt"
	"net"
	"os"
	"syscall"
)

func main() {
	_, err := net.Dial("tcp", "127.0.0.1:9")
	fmt.Println(err)
	fmt.Println(errors.Is(err, syscall.ECONNREFUSED))
	var op *net.OpError
	fmt.Println(errors.As(err, &op), op.Op, op.Net, op.Addr, op.Source == nil, op.Timeout(), op.Temporary())
	var sys *os.SyscallError
	fmt.Println(errors.As(err, &sys), sys.Syscall, sys.Err)
	_, err = net.Dial("tcp", "localhost:9")
	fmt.Println(err)
	_, err = net.Dial("tcp", ":9")
	fmt.Println(err)
	_, err = net.Dial("tcp", "[::1]:9")
	fmt.Println(err)
	d := net.Dialer{LocalAddr: &net.TCPAddr{Port: 15000}}
	_, err = d.Dial("tcp", "127.0.0.1:9")
	fmt.Println(err)
}
