package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	fmt.Println("lock the data")
	defer fmt.Println("unlock the data")

	sig := make(chan os.Signal, 1)
	signal.Notify(sig, syscall.SIGTERM)
	go func() {
		<-sig
		fmt.Println("stopping")
		os.Exit(0)
	}()

	for n := 1; n <= 3; n++ {
		time.Sleep(time.Second)
		fmt.Println("job", n)
	}
}
