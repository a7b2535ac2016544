package main

import "fmt"

func f() {
	defer func() { fmt.Println("got", recover()) }()
	defer func() { panic(2) }()
	defer func() { panic(1) }()
	panic(0)
}

func main() {
	f()
	fmt.Println("done")
}
