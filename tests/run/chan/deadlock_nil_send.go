package main

func main() {
	var ch chan int
	ch <- 1
}

// expect deadlock
// expect stderr: goroutine 1 [chan send (nil chan)]:
