package main

import (
	"fmt"
	"math"
)

func main() {
	for _, x := range []float64{0, 1, -1, 0.1, 1e-310, 5e-324, math.MaxFloat64, math.Pi, math.Inf(-1), 1 << 60} {
		f, e := math.Frexp(x)
		b := math.Float64bits(x)
		fmt.Printf("%v %#x %v %#x %v %d %v %v %d\n", x, b, math.Float64frombits(b) == x, math.Float32bits(float32(x)), f, e, math.Ldexp(f, e), math.Logb(x), math.Ilogb(x))
		fmt.Println(math.Nextafter(x, 2), math.Nextafter(x, -2), math.Nextafter32(float32(x), 2))
	}
	fmt.Println(math.Ldexp(1, -1074), math.Ldexp(1, -1075), math.Ldexp(1.5, -1075), math.Ldexp(1, 1024), math.Ldexp(0.5, 1024), math.Ldexp(3, math.MaxInt64), math.Ldexp(3, math.MinInt64))
	fmt.Println(math.FMA(0.1, 10, -1), 0.1*10-1, math.FMA(1<<53, 1, 1), math.FMA(math.MaxFloat64, 2, -math.MaxFloat64), math.FMA(5e-324, 0.5, 5e-324), math.FMA(math.Inf(1), 0, 1))
	fmt.Printf("%x %v %v\n", math.Float64bits(math.NaN()), math.Float32frombits(0x7f800000), math.Float64frombits(0xfff0000000000000))
	fmt.Println(math.MaxInt64, math.MinInt64, uint64(math.MaxUint64), math.MaxInt8, math.MaxUint32, math.SmallestNonzeroFloat64, math.MaxFloat32, math.SmallestNonzeroFloat32)
	fmt.Println(math.E, math.Pi, math.Phi, math.Sqrt2, math.SqrtE, math.SqrtPi, math.SqrtPhi, math.Ln2, math.Log2E, math.Ln10, math.Log10E)
}
