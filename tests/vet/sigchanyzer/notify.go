// Notify does not wait: the channel needs a buffer.
package main

import (
	"os"
	"os/signal"
	"syscall"
)

func main() {
	a := make(chan os.Signal)
	signal.Notify(a, os.Interrupt) // WARN "^misuse of unbuffered os.Signal channel as argument to signal.Notify$"
	b := make(chan os.Signal, 1)
	signal.Notify(b, os.Interrupt, syscall.SIGTERM)
	var c = make(chan os.Signal)
	signal.Notify(c) // WARN "misuse of unbuffered"
	signal.Notify(make(chan os.Signal), os.Interrupt)
}
