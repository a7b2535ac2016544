package main

func main() {
	ch := make(chan int)
	close(ch)
	close(ch)
}

// expect panic: close of closed channel
// expect stderr: goroutine 1 [running]:
