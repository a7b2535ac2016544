package main

import "fmt"

func connect() (name string, cleanup func()) {
	return "local", nil
}

func main() {
	name, cleanup := connect()
	defer cleanup()
	fmt.Println("connected:", name)
}
