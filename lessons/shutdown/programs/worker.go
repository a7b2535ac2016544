package main

import (
	"fmt"
	"os"
	"os/signal"
	"time"
)

func writer(done <-chan struct{}) {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			fmt.Println("wrote a batch")
		case <-done:
			time.Sleep(100 * time.Millisecond)
			fmt.Println("wrote the rest")
			return
		}
	}
}

func main() {
	sig := make(chan os.Signal, 1)
	signal.Notify(sig, os.Interrupt)
	done := make(chan struct{})
	go writer(done)

	<-sig
	close(done)
	fmt.Println("bye")
}
