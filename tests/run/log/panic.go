package main

import (
	"fmt"
	"log"
)

func main() {
	log.SetFlags(0)
	func() {
		defer func() { fmt.Printf("%q\n", recover()) }() // expect: "value 1\n"
		log.Panicln("value", 1)
	}()
	func() {
		defer func() { fmt.Printf("%q\n", recover()) }() // expect: "v=2"
		log.Panicf("v=%d", 2)
	}()
	defer fmt.Println("never")
	log.Fatalf("fatal: %v", "the end")
	// expect exit: 1
	// expect stderr: value 1
	// expect stderr: v=2
	// expect stderr: fatal: the end
}
