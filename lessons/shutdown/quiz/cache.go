package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	defer fmt.Println("cache written")
	sig := make(chan os.Signal, 1)
	signal.Notify(sig, syscall.SIGTERM, syscall.SIGKILL)

	for {
		select {
		case s := <-sig:
			fmt.Println("got", s)
		case <-time.After(5 * time.Second):
			return
		}
	}
}
