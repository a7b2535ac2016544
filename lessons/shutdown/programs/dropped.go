package main

import (
	"fmt"
	"os"
	"os/signal"
	"time"
)

func main() {
	sig := make(chan os.Signal)
	signal.Notify(sig, os.Interrupt)

	fmt.Println("setting up")
	time.Sleep(2 * time.Second)

	fmt.Println("serving")
	select {
	case s := <-sig:
		fmt.Println("got:", s)
	case <-time.After(3 * time.Second):
		fmt.Println("served for 3 seconds")
	}
}
