package main

import (
	"fmt"
	"io"
	"net"
)

func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	served := make(chan string)
	go func() {
		s, _ := ln.Accept()
		all, err := io.ReadAll(s) // until the client has closed its side
		read := fmt.Sprintf("server read %q %v\n", all, err)
		n, err := s.Write([]byte("answer"))
		s.Close()
		served <- read + fmt.Sprintln("server wrote", n, err)
	}()
	c, _ := net.Dial("tcp", ln.Addr().String())
	tcp := c.(*net.TCPConn)
	c.Write([]byte("ques"))
	c.Write([]byte("tion"))
	fmt.Println(tcp.CloseWrite())
	_, err := c.Write([]byte("more"))
	fmt.Println(err != nil)
	all, err := io.ReadAll(c)
	fmt.Printf("client read %q %v\n", all, err)
	n, err := c.Read(make([]byte, 1))
	fmt.Println(n, err, err == io.EOF)
	fmt.Print(<-served)
}
