package main

func f() { panic("boom") }

func main() { f() }

// expect panic: boom
// expect stderr: goroutine 1 [running]:
