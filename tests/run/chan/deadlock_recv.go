package main

func main() {
	ch := make(chan int)
	<-ch
}

// expect deadlock
// expect stderr: goroutine 1 [chan receive]:
