// oracle: skip a Go that was built with cgo, which package net then uses, sees no deadlock; without cgo it does
package main

import "net"

// Open sockets that nobody waits for do not hide a deadlock.
func main() {
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	c, _ := net.Dial("tcp", ln.Addr().String())
	_ = c
	<-make(chan int)
	// expect deadlock
}
