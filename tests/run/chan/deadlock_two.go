package main

func worker(in, out chan int) {
	out <- <-in
}

func main() {
	a, b := make(chan int), make(chan int)
	go worker(a, b)
	go worker(b, a)
	<-a
}

// expect deadlock
// expect stderr: goroutine 1 [chan receive]:
// expect stderr: [chan receive]:
// expect stderr: [chan receive]:
