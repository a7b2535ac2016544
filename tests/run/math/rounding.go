package main

import (
	"fmt"
	"math"
)

func main() {
	inf := math.Inf(1)
	for _, x := range []float64{0, math.Copysign(0, -1), 0.4, 0.5, 0.6, 1.5, 2.5, -0.5, -1.5, -2.5, -0.4, 0.49999999999999994, 4503599627370497.5, 1e300, inf, -inf, math.NaN()} {
		ip, frac := math.Modf(x)
		fmt.Println(x, math.Floor(x), math.Ceil(x), math.Trunc(x), math.Round(x), math.RoundToEven(x), ip, frac, math.Abs(x), math.Signbit(x))
	}
	for _, p := range [][2]float64{{5, 3}, {-5, 3}, {5, -3}, {5.5, 2}, {7, 2}, {5, 2}, {1e17, 3}, {inf, 1}, {1, inf}, {1, 0}, {0, 1}, {5e-324, 3e-324}, {math.NaN(), 1}} {
		fmt.Println(p, math.Mod(p[0], p[1]), math.Remainder(p[0], p[1]), math.Dim(p[0], p[1]), math.Max(p[0], p[1]), math.Min(p[0], p[1]), math.Copysign(p[0], p[1]))
	}
	fmt.Println(math.Max(inf, math.NaN()), math.Min(-inf, math.NaN()), math.Max(0, math.Copysign(0, -1)), math.Signbit(math.Min(0, math.Copysign(0, -1))))
	fmt.Println(math.IsNaN(math.NaN()), math.IsInf(inf, 1), math.IsInf(inf, -1), math.IsInf(-inf, 0), math.NaN() == math.NaN())
}
