package main

import (
	"fmt"
	"time"
)

// A ticker nobody receives from does not keep the program alive.
func main() {
	t := time.NewTicker(time.Millisecond)
	defer t.Stop()
	timer := time.NewTimer(time.Millisecond)
	defer timer.Stop()
	fmt.Println("waiting") // expect: waiting
	<-make(chan int)
	// expect deadlock
	// expect stderr: goroutine 1 [chan receive]:
}
