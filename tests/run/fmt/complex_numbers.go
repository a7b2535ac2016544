package main

import "fmt"

type Z complex64

func main() {
	for _, c := range []any{0i, 1 + 2i, -1.5 - 0.25i, complex(1e10, 1e-10), complex64(0.1 + 0.2i), Z(3i)} {
		for _, verb := range []string{"%v", "%g", "%f", "%.2f", "%e", "%+v", "%8.1f|", "%-8.1f|", "% .1f", "%G", "%x", "%b", "%#v", "%T", "%s", "%d"} {
			fmt.Printf(verb+" ", c)
		}
		fmt.Println()
	}
	fmt.Println([]complex128{1, 2i}, map[complex64]int{1i: 1, 1: 2}, struct{ C complex128 }{1 - 1i})
	fmt.Println(real(3+4i), imag(3+4i), (1+2i)*(3-1i), (1+2i)/(3-1i), -(1 + 2i), 1i == 1i)
}
