package main

import "fmt"

func main() {
	ch := make(chan int, 100)
	for i := range 100 {
		ch <- i
	}
	for i := range 50 {
		if v := <-ch; v != i {
			fmt.Println("bad", v, i)
		}
		ch <- 100 + i
	}
	close(ch)
	n := 50
	for v := range ch {
		if v != n {
			fmt.Println("bad", v, n)
		}
		n++
	}
	fmt.Println(n)
}
