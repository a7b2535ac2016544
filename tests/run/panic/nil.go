package main

func main() { panic(nil) }

// expect panic: panic called with nil argument
// expect stderr: goroutine 1 [running]:
