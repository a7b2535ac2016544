package main

import "fmt"

func undo() {
	panic("undo failed")
}

func transfer() {
	defer fmt.Println("transfer: close the account")
	defer undo()
	defer fmt.Println("transfer: write the log")
	panic("transfer failed")
}

func main() {
	defer func() {
		fmt.Println("first recover:", recover())
		fmt.Println("second recover:", recover())
	}()
	transfer()
}
