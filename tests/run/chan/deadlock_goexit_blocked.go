package main

import "runtime"

func main() {
	go func() {
		<-make(chan int)
	}()
	runtime.Goexit()
}

// expect deadlock
// expect stderr: [chan receive]:
