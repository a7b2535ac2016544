package main

import "os"

func main() {
	defer println("never")
	go func() {}()
	os.Exit(7)
}

// expect exit: 7
