package main

import (
	"errors"
	"fmt"
	"time"
)

type DBError struct {
	Op  string
	Err error
}

func (e *DBError) Error() string { return e.Op + ": " + e.Err.Error() }
func (e *DBError) Unwrap() error { return e.Err }

func query(n int) {
	defer fmt.Println("cleanup", n)
	if n == 2 {
		panic(fmt.Errorf("query %d: %w", n, &DBError{"select", errors.New("connection lost\nretry later")}))
	}
}
func main() {
	for i := range 3 {
		done := make(chan bool)
		go func() {
			defer close(done)
			query(i)
		}()
		<-done
		time.Sleep(time.Millisecond)
	}
}

// expect panic: query 2: select: connection lost
