package main

import "fmt"

type request struct {
	n     int
	reply chan int
}

func main() {
	reqs := make(chan request)
	go func() {
		for r := range reqs {
			r.reply <- r.n * 2
		}
	}()
	for i := range 3 {
		r := request{i, make(chan int)}
		reqs <- r
		fmt.Println(<-r.reply)
	}
	cc := make(chan chan string, 1)
	c := make(chan string, 1)
	cc <- c
	c <- "hi"
	fmt.Println(<-<-cc)
}
