package main

import "fmt"

func number[T int | float64](x T) {
	fmt.Printf("%d", x) // WARN "^fmt.Printf format %d has arg x of wrong type T \(contains float64\)$"
	fmt.Printf("%v", x)
}

func anything[T any](x T, xs []T) {
	fmt.Printf("%s", x)  // WARN "format %s has arg x of wrong type T"
	fmt.Printf("%v", xs)
	fmt.Printf("%d", xs) // WARN "format %d has arg xs of wrong type \[\]T"
}

func main() {
	number(1)
	anything(1, nil)
}
