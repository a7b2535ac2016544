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

	for _, table := range []string{"orders", "invoices", "customers"} {
		select {
		case <-sig:
			fmt.Println("interrupted before", table)
			return
		default:
		}
		time.Sleep(time.Second)
		fmt.Println("saved", table)
	}
}
