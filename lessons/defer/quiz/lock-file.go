package main

import (
	"fmt"
	"time"
)

func removeLock() {
	time.Sleep(10 * time.Millisecond) // the disk is slow
	fmt.Println("lock file removed")
}

func main() {
	done := make(chan struct{})
	go func() {
		defer removeLock()
		defer close(done)
		fmt.Println("update the index")
	}()
	<-done
	fmt.Println("bye")
}
