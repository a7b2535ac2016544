package main

import (
	"fmt"
	"math"
	"strconv"
)

func main() {
	for _, f := range []float64{0, math.Copysign(0, -1), 1, -1.5, 0.1, 1.0 / 3, 2.5, 1e6, 123456789, 1e20, 1e21, 1e22, 1e-5, 5e-324, math.MaxFloat64, math.MaxFloat32, math.Pi, 100, 99.995, math.Inf(1), math.NaN()} {
		for _, format := range "beEfgGxX" {
			for _, prec := range []int{-1, 0, 3, 20} {
				fmt.Print(strconv.FormatFloat(f, byte(format), prec, 64), " ")
			}
			fmt.Print(strconv.FormatFloat(f, byte(format), -1, 32), "; ")
		}
		fmt.Println()
	}
	for _, f := range []float64{0.5, 1.5, 2.5, 0.25, 0.75, 1e15 + 0.5, 4503599627370497.5, 0.045, 1.005} {
		fmt.Println(strconv.FormatFloat(f, 'f', 0, 64), strconv.FormatFloat(f, 'f', 1, 64), strconv.FormatFloat(f, 'f', 2, 64), strconv.FormatFloat(f, 'g', 1, 64), strconv.FormatFloat(f, 'e', 40, 64))
	}
	fmt.Println(strconv.FormatFloat(1, 'z', -1, 64), strconv.FormatComplex(1.5-2i, 'g', -1, 128), strconv.FormatComplex(complex(0.1, 0.2), 'f', 2, 64))
	defer func() { fmt.Println(recover()) }()
	strconv.FormatFloat(1, 'g', -1, 16)
}
