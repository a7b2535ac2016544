package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// mine is a Context of another make: only a goroutine can watch it.
type mine struct {
	context.Context
	done chan struct{}
	err  error
}

func (m *mine) Done() <-chan struct{} { return m.done }
func (m *mine) Err() error            { return m.err }

func main() {
	m := &mine{Context: context.Background(), done: make(chan struct{})}
	c, cancel := context.WithCancel(m)
	defer cancel()
	fmt.Println(c.Err(), c)
	m.err = errors.New("my own reason")
	close(m.done)
	<-c.Done()
	fmt.Println(c.Err(), context.Cause(c))
	time.Sleep(time.Millisecond)
}
