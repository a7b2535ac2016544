package main

import "fmt"

type T struct{ n int }

func (t T) String() string { return fmt.Sprintf("T#%d", t.n) }

func main() { panic(T{5}) }

// expect panic: T#5
// expect stderr: goroutine 1 [running]:
