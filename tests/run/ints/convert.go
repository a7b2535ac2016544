package main

import (
	"fmt"
	"math"
)

func main() {
	f := 3.99
	g := -3.99
	big := 1e20
	nan := math.NaN()
	fmt.Println(int(f), int(g), uint8(255), int64(1<<40+1))
	x := 300
	fmt.Println(int8(x), uint8(x), int16(x*200), uint32(1<<40+x), uint16(-x&0xffff))
	fmt.Println(int64(big), int32(int64(f*1e9)), int(nan), int(math.Inf(1)), int(math.Inf(-1)))
	u := uint64(math.MaxUint64)
	fmt.Println(float64(u), float32(u), int64(u), float64(int64(1<<62+1)))
	fmt.Println(string(rune(65)), string(rune(0x4e16)), string(rune(-1)))
	fmt.Println(float32(0.1), float64(float32(0.1)), float32(16777217))
	var i32 int32 = -1
	fmt.Println(uint32(i32), uint64(i32), uint64(uint32(i32)), uint8(i32))
}
