package main

type big [1 << 16]byte

type c1 chan big // ERROR "^6: channel element type too large \(>64kB\)$"
type ok chan [1<<16 - 1]byte

var v chan<- [1 << 17]byte // ERROR "^5: channel element type too large \(>64kB\)$"

type V [1 << 50]byte // ERROR "^6: type \[1125899906842624\]byte larger than address space$"

var Y [1 << 40][1 << 10]int // ERROR "^5: type \[1099511627776\]\[1024\]int larger than address space$"
var Z [1<<50 - 1]byte

func f(c chan struct{ a, b big }) { // ERROR "^6: channel element type too large \(>64kB\)$"
	x := make(chan *big)
	_ = x
	y := make(chan big) // ERROR "^2: channel element type too large \(>64kB\)$"
	_ = y
}

func main() {}
