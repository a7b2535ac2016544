package main

import "fmt"

func main() {
	for i := range 4 {
		defer fmt.Println("deferred", i)
	}
	fmt.Println("body")
}
