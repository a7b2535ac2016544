package main

func main() {
	ch := make(chan int, 1)
	close(ch)
	ch <- 1
}

// expect panic: send on closed channel
// expect stderr: goroutine 1 [running]:
