package main

func main() {
	var ch chan int
	<-ch
}

// expect deadlock
// expect stderr: goroutine 1 [chan receive (nil chan)]:
