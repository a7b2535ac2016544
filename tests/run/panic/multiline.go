package main

func main() { panic("one\ntwo\nthree") }

// expect panic: one
// expect stderr: goroutine 1 [running]:
