package main

import (
	"fmt"
	"math"
)

func main() {
	for _, x := range []float64{0, 0.1, 0.5, 0.9, 1, 1.5, 2, 2.5, 5, 10, 33.5, 100, 170.6, 172, -0.5, -1, -2.5, -40.5, math.Inf(1), math.Inf(-1), math.NaN()} {
		lg, sign := math.Lgamma(x)
		fmt.Println(x, math.Gamma(x), lg, sign, math.Erf(x), math.Erfc(x), math.Erfinv(x), math.Erfcinv(x))
		fmt.Println(math.J0(x), math.J1(x), math.Jn(2, x), math.Jn(-7, x), math.Y0(x), math.Y1(x), math.Yn(3, x), math.Yn(-5, x))
	}
}
