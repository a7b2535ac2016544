package main

import (
	"fmt"
	"time"
)

func upload(photos []string, errs chan<- error) {
	for _, photo := range photos {
		if photo == "" {
			errs <- fmt.Errorf("no name")
			continue
		}
		fmt.Println("uploaded", photo)
	}
	fmt.Println("upload ends")
}

func main() {
	errs := make(chan error, 1)
	go upload([]string{"sea", "", "hill", "", "lake"}, errs)

	time.Sleep(time.Second)
	fmt.Println("main returns")
}
