package main

import (
	"os"
	"os/signal"
)

type bus struct{}

func (bus) Notify(ch chan os.Signal) {}

func main() {
	ch := make(chan os.Signal)
	bus{}.Notify(ch)
	signal.Ignore(os.Interrupt)
}
