package main

import "fmt"

type S struct{}

func main() { fmt.Println("main") }
