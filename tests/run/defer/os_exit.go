package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("not printed")
	fmt.Println("before")
	os.Exit(3)
}

// expect exit: 3
