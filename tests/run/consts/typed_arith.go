package main

import (
	"fmt"
	"time"
)

func main() {
	const d = 2 * time.Second
	fmt.Println(d, d/3, time.Duration(1.5*float64(time.Second)))
	const x int8 = 100
	fmt.Println(x+27, x/3, x%7, -x)
	var f float32 = 1 << 24
	fmt.Println(f+1, f+2)
	n := 10
	fmt.Println(time.Duration(n) * time.Millisecond)
	var i any = 1 << 3
	var g any = 1 << 3.0
	fmt.Printf("%T %T %v\n", i, g, 'a'*1.0)
	fmt.Println(0x1p-2, 0b101, 0o17, 1_000_000, 0x_ff, '\x41', '\u4e16', "\u4e16\xff"[3])
}
