package main

import "fmt"

type request struct {
	key   string
	reply chan string
}

func serve(requests <-chan request, stopped chan<- struct{}) {
	for r := range requests {
		fmt.Println("store: look up", r.key)
		r.reply <- "Berlin"
	}
	fmt.Println("store: no more requests")
	close(stopped)
}

func main() {
	requests := make(chan request)
	stopped := make(chan struct{})
	go serve(requests, stopped)

	r := request{"capital", make(chan string)}
	fmt.Println("client: ask")
	requests <- r
	fmt.Println("client: got", <-r.reply)
	close(requests)
	<-stopped
	fmt.Println("client: goodbye")
}
