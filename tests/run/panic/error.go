package main

import "errors"

func main() { panic(errors.New("an error")) }

// expect panic: an error
// expect stderr: goroutine 1 [running]:
