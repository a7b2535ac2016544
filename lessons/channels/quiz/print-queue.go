package main

import (
	"fmt"
	"time"
)

func main() {
	pages := make(chan string)
	go func() {
		pages <- "cover"
		pages <- "index"
	}()
	time.Sleep(time.Second)

	close(pages)
	time.Sleep(time.Second)
	for page := range pages {
		fmt.Println("print", page)
	}
}
