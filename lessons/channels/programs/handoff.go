package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	parcel := make(chan string)
	done := make(chan bool)

	go func() {
		parcel <- "a book"
		waited := time.Since(start).Round(time.Second)
		fmt.Println("sender was held up for", waited)
		done <- true
	}()

	time.Sleep(2 * time.Second)
	got := <-parcel
	<-done
	fmt.Println("receiver has", got)
}
