package main

import (
	"fmt"
	"os"
	"os/signal"
	"time"
)

func main() {
	sig := make(chan os.Signal, 1)
	signal.Notify(sig, os.Interrupt)
	done := make(chan struct{})
	go func() {
		for s := range sig {
			fmt.Println("got", s)
			close(done)
		}
	}()

	<-done
	fmt.Println("draining")
	time.Sleep(5 * time.Second)
	fmt.Println("bye")
}
