package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"time"
)

func main() {
	a, b := net.Pipe()
	fmt.Println(a.LocalAddr(), a.RemoteAddr().Network())
	wrote := make(chan string, 1)
	go func() {
		n, err := b.Write([]byte("hello, pipe"))
		wrote <- fmt.Sprintln("wrote", n, err)
		b.Close()
	}()
	buf := make([]byte, 5)
	for range 3 {
		n, err := a.Read(buf)
		fmt.Printf("%q %v\n", buf[:n], err)
	}
	fmt.Print(<-wrote)
	n, err := a.Read(buf)
	fmt.Println(n, err, err == io.EOF)
	n, err = a.Write(buf)
	fmt.Println(n, err)
	fmt.Println(a.Close(), a.Close())
	n, err = a.Read(buf)
	fmt.Println(n, err, err == io.ErrClosedPipe)

	a, b = net.Pipe()
	a.SetReadDeadline(time.Now().Add(20 * time.Millisecond))
	n, err = a.Read(buf)
	fmt.Println(n, err, errors.Is(err, os.ErrDeadlineExceeded))
	b.SetWriteDeadline(time.Now().Add(20 * time.Millisecond))
	go io.ReadFull(a, buf[:3])
	a.SetReadDeadline(time.Time{})
	n, err = b.Write([]byte("abcdef"))
	fmt.Println(n, err)
}
