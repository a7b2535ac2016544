package main

func main() {
	a := make(chan int)
	select {
	case <-a:
	}
}

// expect deadlock
// expect stderr: goroutine 1 [chan receive]:
