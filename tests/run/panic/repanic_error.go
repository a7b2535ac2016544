package main

import "errors"

func f() {
	defer func() {
		if r := recover(); r != nil {
			panic(r)
		}
	}()
	panic(errors.New("wrapped"))
}

func main() {
	defer func() {
		if r := recover(); r != nil {
			panic(r)
		}
	}()
	f()
}

// expect panic: wrapped [recovered, repanicked]
// expect stderr: goroutine 1 [running]:
