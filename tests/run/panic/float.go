package main

func main() { panic(1.5) }

// expect panic: 1.5
// expect stderr: goroutine 1 [running]:
