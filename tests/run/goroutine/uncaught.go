package main

import "time"

func main() {
	go func() {
		panic("in goroutine")
	}()
	time.Sleep(time.Second)
	println("never")
}

// expect panic: in goroutine
// expect stderr: [running]:
