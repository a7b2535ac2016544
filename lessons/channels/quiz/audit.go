package main

import (
	"fmt"
	"time"
)

func main() {
	lines := make(chan string, 64)
	go func() {
		for line := range lines {
			time.Sleep(10 * time.Millisecond) // the disk is slow
			fmt.Println(line)
		}
	}()

	lines <- "user logged in"
	lines <- "user paid"
	lines <- "user logged out"
	close(lines)
}
