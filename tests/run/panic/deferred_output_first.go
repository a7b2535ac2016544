package main

import "fmt"

func main() {
	defer fmt.Println("one")
	defer func() {
		defer fmt.Println("two")
		fmt.Println("three")
	}()
	panic("after defers")
}

// expect panic: after defers
// expect stderr: goroutine 1 [running]:
