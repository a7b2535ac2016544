package main

import "fmt"

func fetch(path string, results chan<- string) {
	results <- path + ": 200 OK"
}

func main() {
	paths := []string{"/", "/login", "/help"}
	results := make(chan string)
	for _, path := range paths {
		go fetch(path, results)
	}
	for range paths {
		fmt.Println(<-results)
	}
}
