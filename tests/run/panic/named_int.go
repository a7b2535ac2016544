package main

type code int

func main() { panic(code(3)) }

// expect panic: main.code(3)
// expect stderr: goroutine 1 [running]:
