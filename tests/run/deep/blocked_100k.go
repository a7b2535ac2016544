package main

func down(n int, ch chan int) int {
	if n == 0 {
		return <-ch
	}
	return down(n-1, ch) + 1
}

func main() {
	ch := make(chan int)
	res := make(chan int)
	go func() { res <- down(100_000, ch) }()
	ch <- 5
	println(<-res)
}

// expect stderr: 100005
