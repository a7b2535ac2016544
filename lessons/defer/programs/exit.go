package main

import (
	"errors"
	"fmt"
	"os"
)

func run() error {
	fmt.Println("make a temporary folder")
	defer fmt.Println("remove the temporary folder")
	return errors.New("no network")
}

func main() {
	defer fmt.Println("main: goodbye")
	if err := run(); err != nil {
		fmt.Println("error:", err)
		os.Exit(1)
	}
}
