package main

func main() { panic(42) }

// expect panic: 42
// expect stderr: goroutine 1 [running]:
