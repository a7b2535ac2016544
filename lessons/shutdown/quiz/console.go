package main

import (
	"fmt"
	"net"
)

func serve(ln net.Listener, greeting string) {
	for {
		conn, err := ln.Accept()
		if err != nil {
			return
		}
		fmt.Fprintln(conn, greeting)
		conn.Close()
	}
}

func main() {
	public, err := net.Listen("tcp", "127.0.0.1:9090")
	if err != nil {
		fmt.Println(err)
		return
	}
	go serve(public, "welcome")

	admin, err := net.Listen("tcp", "127.0.0.1:9090")
	if err != nil {
		fmt.Println("no admin console today")
		return
	}
	serve(admin, "what may I do for you?")
}
