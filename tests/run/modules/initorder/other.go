package main

import "fmt"

var second = announce("main.second after " + first)

func init() { fmt.Println("main.init 2 (other.go)") }
