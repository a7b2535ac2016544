package main

import (
	"fmt"
	"runtime"
)

func main() {
	go fmt.Println("others go on") // expect: others go on
	runtime.Goexit()
	// expect fatal: no goroutines (main called runtime.Goexit) - deadlock!
}
