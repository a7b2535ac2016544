package main

import (
	"fmt"
	"math"
)

func main() {
	type fn struct {
		name string
		f    func(float64) float64
	}
	fns := []fn{{"sin", math.Sin}, {"cos", math.Cos}, {"tan", math.Tan}, {"asin", math.Asin}, {"acos", math.Acos}, {"atan", math.Atan}, {"sinh", math.Sinh}, {"cosh", math.Cosh}, {"tanh", math.Tanh}, {"asinh", math.Asinh}, {"acosh", math.Acosh}, {"atanh", math.Atanh}, {"exp", math.Exp}, {"exp2", math.Exp2}, {"expm1", math.Expm1}, {"log", math.Log}, {"log2", math.Log2}, {"log10", math.Log10}, {"log1p", math.Log1p}, {"sqrt", math.Sqrt}, {"cbrt", math.Cbrt}}
	for _, f := range fns {
		fmt.Print(f.name)
		for _, x := range []float64{0, 0.01, 0.3, 0.7, 1, 1.5, 2, math.Pi, 10, 100.25, 1e6, 1e15, 1e22, -0.5, -3, math.Inf(1), math.Inf(-1), math.NaN()} {
			fmt.Print(" ", f.f(x))
		}
		fmt.Println()
	}
	for _, p := range [][2]float64{{2, 10}, {2, 0.5}, {2, -1}, {10, 308}, {10, 309}, {10, -330}, {-2, 3}, {-2, 0.5}, {0, -1}, {0, 0}, {1.1, 100}, {0.9, 1000}, {math.Inf(1), -1}, {math.E, math.Pi}, {-8, 1.0 / 3}, {-1, math.Inf(1)}} {
		fmt.Print(math.Pow(p[0], p[1]), " ", math.Atan2(p[0], p[1]), " ", math.Hypot(p[0], p[1]), " ", math.Mod(p[0], p[1]), "; ")
	}
	fmt.Println(math.Pow10(5), math.Pow10(-5))
	s, c := math.Sincos(1)
	fmt.Println(s, c)
}
