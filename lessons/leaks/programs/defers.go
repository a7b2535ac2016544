package main

import (
	"fmt"
	"time"
)

func load(reply chan string) {
	fmt.Println("open the file")
	defer fmt.Println("close the file")
	reply <- "contents"
}

func main() {
	reply := make(chan string)
	go load(reply)

	time.Sleep(time.Second)
	fmt.Println("main does not need it any more")
	reply = nil
	time.Sleep(time.Second)
	fmt.Println("main returns")
}
