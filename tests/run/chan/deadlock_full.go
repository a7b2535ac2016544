package main

func main() {
	ch := make(chan int, 2)
	for i := 0; ; i++ {
		ch <- i
	}
}

// expect deadlock
// expect stderr: goroutine 1 [chan send]:
