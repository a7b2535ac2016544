package main

func main() {
	a, b, quit := make(chan int), make(chan int), make(chan bool)
	go func() {
		for i := range 500_000 {
			a <- i
		}
		quit <- true
	}()
	go func() {
		for i := range 500_000 {
			b <- i
		}
		quit <- true
	}()
	sum, left := 0, 2
	for left > 0 {
		select {
		case v := <-a:
			sum += v
		case v := <-b:
			sum += v
		case <-quit:
			left--
		}
	}
	println(sum)
}
