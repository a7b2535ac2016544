package main

type pt struct{ x, y int }

// oracle: skip the address is real
func main() { panic(pt{1, 2}) }

// expect panic: (main.pt) 0x
// expect stderr: goroutine 1 [running]:
