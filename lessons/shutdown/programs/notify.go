package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	defer fmt.Println("the till is locked")

	sig := make(chan os.Signal, 1)
	signal.Notify(sig, os.Interrupt, syscall.SIGTERM)

	fmt.Println("serving")
	fmt.Println("got:", <-sig)

	time.Sleep(2 * time.Second)
	fmt.Println("the last orders are done")
}
