package main

import (
	"fmt"
	"time"
)

func download(done chan<- bool) {
	defer fmt.Println("worker: remove the temporary file")
	fmt.Println("worker: half of the file is here")
	done <- true
	time.Sleep(time.Second)
	fmt.Println("worker: the rest is here")
}

func main() {
	defer fmt.Println("main: goodbye")
	half := make(chan bool)
	go download(half)
	<-half
}
