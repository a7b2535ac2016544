package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("never")
	fmt.Println("leaving") // expect: leaving
	fmt.Fprintln(os.Stderr, "on stderr")
	os.Exit(3)
	// expect exit: 3
	// expect stderr: on stderr
}
