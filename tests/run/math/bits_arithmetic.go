package main

import (
	"fmt"
	"math/bits"
)

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	f()
}

func main() {
	xs := []uint64{0, 1, 2, 1<<32 - 1, 1 << 32, 1<<53 + 1, 1 << 63, 1<<64 - 1, 0x123456789abcdef0}
	for _, x := range xs {
		for _, y := range xs {
			s, c := bits.Add64(x, y, 1)
			d, b := bits.Sub64(x, y, 1)
			hi, lo := bits.Mul64(x, y)
			fmt.Print(s, c, d, b, hi, lo)
			if hi < y {
				fmt.Print(bits.Div64(hi, lo, y))
			}
			if y != 0 {
				fmt.Print(bits.Rem64(x, y, y))
			}
			s3, c3 := bits.Add32(uint32(x), uint32(y), 0)
			d3, b3 := bits.Sub32(uint32(x), uint32(y), 1)
			h3, l3 := bits.Mul32(uint32(x), uint32(y))
			fmt.Println("", s3, c3, d3, b3, h3, l3)
		}
	}
	fmt.Println(bits.Add(1, 2, 0))
	fmt.Println(bits.Sub(1, 2, 0))
	fmt.Println(bits.Mul(1<<40, 1<<40))
	fmt.Println(bits.Div(1, 5, 7))
	fmt.Println(bits.Div32(1, 5, 7))
	fmt.Println(bits.Rem(100, 5, 7), bits.Rem32(100, 5, 7))
	try(func() { bits.Div64(0, 1, 0) })
	try(func() { bits.Div64(7, 1, 7) })
	try(func() { bits.Div32(1, 1, 0) })
	try(func() { bits.Rem64(1, 1, 0) })
}
