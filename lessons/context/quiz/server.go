package main

import (
	"context"
	"fmt"
	"time"
)

type Server struct {
	ctx  context.Context
	name string
}

func (s *Server) Handle(page string) {
	ctx, cancel := context.WithTimeout(s.ctx, time.Second)
	defer cancel()
	if ctx.Err() == nil {
		fmt.Println(s.name, "serves", page)
	}
}

func main() {
	s := &Server{name: "blog"}
	s.Handle("/news")
}
