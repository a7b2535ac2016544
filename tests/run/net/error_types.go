package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"syscall"
)

func main() {
	e := &net.OpError{Op: "read", Net: "tcp", Source: &net.TCPAddr{Port: 1}, Addr: &net.TCPAddr{IP: net.IPv4(1, 2, 3, 4), Port: 2}, Err: io.ErrUnexpectedEOF}
	fmt.Println(e, e.Timeout(), e.Temporary(), errors.Is(e, io.ErrUnexpectedEOF))
	e = &net.OpError{Op: "accept", Net: "tcp", Err: os.NewSyscallError("accept", syscall.ECONNABORTED)}
	fmt.Println(e, e.Timeout(), e.Temporary(), errors.Unwrap(e))
	e = &net.OpError{Op: "read", Err: os.ErrDeadlineExceeded}
	fmt.Println(e, e.Timeout(), e.Temporary())
	fmt.Println((*net.OpError)(nil), (*net.AddrError)(nil), (*net.DNSError)(nil))
	var errs = []error{
		&net.AddrError{Err: "bad", Addr: "x"}, &net.AddrError{Err: "bad"}, &net.ParseError{Type: "IP address", Text: "q"}, net.InvalidAddrError("odd"),
		net.UnknownNetworkError("u"), &net.DNSError{Err: "no such host", Name: "h", Server: "s", IsTimeout: true}, net.ErrClosed, net.ErrWriteToConnected,
	}
	for _, err := range errs {
		ne, ok := err.(net.Error)
		fmt.Println(err, ok, ok && ne.Timeout(), ok && ne.Temporary())
	}
	fmt.Println(errors.Is(net.ErrClosed, os.ErrClosed), net.ErrClosed == os.ErrClosed)
	var c net.Conn = &net.TCPConn{}
	_, err := c.Read(nil)
	fmt.Println(err, c.Close(), c.LocalAddr())
	var l *net.TCPListener
	_, err = l.Accept()
	fmt.Println(err, l.Close())
}
