package main

func main() {
	ch := make(chan int)
	ch <- 1
}

// expect deadlock
// expect stderr: goroutine 1 [chan send]:
