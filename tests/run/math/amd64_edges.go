// Results that are those of Go on amd64, not the nearest ones.
package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

func pow(x, y complex128) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	fmt.Println(cmplx.Pow(x, y))
}

func main() {
	fmt.Println(math.Exp(709.43), math.Exp(709.44), math.Exp(709.78))
	fmt.Println(math.Sinh(709.78), math.Cosh(709.78))
	for _, n := range []int{-307, -303, -200, -32, -31, 31, 32, 200, 308, 309, -323, -324} {
		fmt.Printf("%d %x\n", n, math.Float64bits(math.Pow10(n)))
	}
	fmt.Println(math.Lgamma(math.Copysign(0, -1)))
	fmt.Println(math.FMA(2, math.MaxFloat64, math.Inf(-1)), math.FMA(2, 3, math.NaN()), math.FMA(math.Inf(1), 1, math.Inf(-1)))
	inf, nan := math.Inf(1), math.NaN()
	pow(0, complex(nan, 0))
	pow(0, complex(1, nan))
	pow(0, complex(nan, inf))
	pow(0, complex(0, 1))
	pow(0, complex(-1, 1))
}
