package main

import "fmt"

func main() {
	go func() {
		for {
		}
	}()
	go func() {
		select {}
	}()
	defer fmt.Println("deferred")
	fmt.Println("main ends")
}
