package main

var ch = make(chan int)

func init() {
	<-ch
}

func main() {}

// expect deadlock
// expect stderr: goroutine 1 [chan receive, locked to thread]:
