package main

import "runtime"

func main() {
	runtime.Goexit()
}

// expect fatal: no goroutines (main called runtime.Goexit) - deadlock!
