package main

import (
	"fmt"
	"time"
)

func spin(stop *bool) {
	for !*stop {
	}
}

func deep(n int, stop *bool) {
	if n > 0 {
		deep(n-1, stop)
		return
	}
	spin(stop)
}

// oracle: skip a data race on purpose
func main() {
	var stop bool
	done := make(chan string)
	go func() {
		deep(50, &stop)
		done <- "spun"
	}()
	time.Sleep(20 * time.Millisecond)
	stop = true
	fmt.Println(<-done)
}
