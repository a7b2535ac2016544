package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

func main() {
	fns := []func(complex128) complex128{cmplx.Sqrt, cmplx.Exp, cmplx.Log, cmplx.Log10, cmplx.Sin, cmplx.Cos, cmplx.Tan, cmplx.Cot, cmplx.Sinh, cmplx.Cosh, cmplx.Tanh, cmplx.Asin, cmplx.Acos, cmplx.Atan, cmplx.Asinh, cmplx.Acosh, cmplx.Atanh, cmplx.Conj}
	inf := math.Inf(1)
	for _, z := range []complex128{0, 1, -1, 1i, 2, 3 - 4i, -0.5 + 0.25i, 1e-9i, 10 + 10i, complex(inf, 0), complex(0, -inf), complex(math.NaN(), 1)} {
		fmt.Print(z, ":")
		for _, f := range fns {
			fmt.Print(" ", f(z))
		}
		fmt.Println()
		fmt.Println(cmplx.Abs(z), cmplx.Phase(z), cmplx.IsInf(z), cmplx.IsNaN(z), cmplx.Pow(z, 2), cmplx.Pow(2i, z))
	}
	r, θ := cmplx.Polar(1 + 1i)
	fmt.Println(r, θ, cmplx.Rect(r, θ), cmplx.Inf(), cmplx.NaN())
}
