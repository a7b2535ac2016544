// signal: SIGINT@2s
package main

import (
	"fmt"
	"os"
	"os/signal"
	"time"
)

func main() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt)
	start := time.Now()
	tick := time.NewTicker(500 * time.Millisecond)
	n := 0
	for {
		select {
		case <-tick.C:
			n++
			continue
		case s := <-c:
			fmt.Println("got", s, time.Since(start).Round(100*time.Millisecond)) // expect: got interrupt 2s
		}
		break
	}
	fmt.Println(n >= 3, n <= 4) // expect: true true
}
