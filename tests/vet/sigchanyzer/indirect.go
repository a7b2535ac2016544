package main

import (
	"os"
	sig "os/signal"
)

var global = make(chan os.Signal)

func open() chan os.Signal { return make(chan os.Signal) }

func param(ch chan os.Signal) { sig.Notify(ch) }

func main() {
	sig.Notify(global, os.Interrupt) // WARN "misuse of unbuffered"
	notify := sig.Notify
	ch := make(chan os.Signal)
	notify(ch)  // WARN "misuse of unbuffered"
	sig.Stop(ch)
	d := open()
	sig.Notify(d)
	var e chan os.Signal
	e = make(chan os.Signal)
	sig.Notify(e)
	param(e)
}
