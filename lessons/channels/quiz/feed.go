package main

import (
	"fmt"
	"time"
)

type feed struct {
	name    string
	updates chan string
}

func (f *feed) show() {
	for update := range f.updates {
		fmt.Println(f.name, update)
	}
	fmt.Println(f.name, "ended")
}

func main() {
	news := &feed{name: "news"}
	go news.show()
	time.Sleep(time.Second)
	fmt.Println("shutting down")
}
