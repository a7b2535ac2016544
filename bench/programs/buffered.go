package main

func main() {
	ch := make(chan int, 1024)
	go func() {
		for i := range 2_000_000 {
			ch <- i
		}
		close(ch)
	}()
	sum := 0
	for v := range ch {
		sum += v
	}
	println(sum)
}
