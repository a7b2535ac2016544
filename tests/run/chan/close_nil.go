package main

func main() {
	var ch chan int
	close(ch)
}

// expect panic: close of nil channel
// expect stderr: goroutine 1 [running]:
