package main

type L int

func main() {
	var L L = 1
L:
	for L < 3 {
		L++
		continue L
	}
}
