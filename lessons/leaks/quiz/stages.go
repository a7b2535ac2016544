package main

import (
	"fmt"
	"time"
)

func links() <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		for page := 1; page <= 9; page++ {
			out <- fmt.Sprintf("/page/%d", page)
		}
	}()
	return out
}

func titles(links <-chan string) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		for link := range links {
			out <- "title of " + link
		}
	}()
	return out
}

func main() {
	fmt.Println(<-titles(links()))
	time.Sleep(time.Second)
}
