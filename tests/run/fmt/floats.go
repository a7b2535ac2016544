package main

import (
	"fmt"
	"math"
)

type Kelvin float32

func main() {
	floats := []any{0.0, math.Copysign(0, -1), 1.0, -2.5, 0.1, 1.0 / 3, 100000.0, 1e6, 123456789.0, 1e20, 1e21, 1e-4, 1e-5, 5e-324, math.MaxFloat64, math.Inf(1), math.Inf(-1), math.NaN(), float32(0.1), float32(16777216), Kelvin(273.15)}
	for _, verb := range []string{"%v", "%g", "%G", "%e", "%E", "%f", "%.2f", "%.0f", "%8.3f", "%-10.1f|", "%+.3e", "%010.3f", "% g", "%+g", "%#g", "%#.3g", "%.3g", "%b", "%x", "%X", "%.2x", "%#v", "%6v|"} {
		fmt.Printf("%s:", verb[1:])
		for _, x := range floats {
			fmt.Printf(" "+verb, x)
		}
		fmt.Println()
	}
	for _, x := range []float64{0.5, 1.5, 2.5, 3.5, 0.125, 0.375, 1.005, 2.675, 9.995, 99.5, 999999.5} {
		fmt.Printf("%.0f %.1f %.2f %.3g %.0e\n", x, x, x, x, x)
	}
}
