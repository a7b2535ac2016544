package main

import "fmt"

func main() {
	slots := make(chan struct{}, 2) // two requests at a time
	for _, page := range []string{"/a", "/b", "/c"} {
		slots <- struct{}{}
		defer func() { <-slots }()
		fmt.Println("get", page)
	}
	fmt.Println("all pages read")
}
