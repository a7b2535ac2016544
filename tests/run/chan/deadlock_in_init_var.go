package main

var x = wait()

func wait() int {
	return <-make(chan int)
}

func main() { println(x) }

// expect deadlock
// expect stderr: goroutine 1 [chan receive, locked to thread]:
