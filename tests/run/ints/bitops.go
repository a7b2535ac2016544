package main

import "fmt"

func pop(x uint64) (n int) {
	for ; x != 0; x &= x - 1 {
		n++
	}
	return
}

func rev(x uint32) (r uint32) {
	for range 32 {
		r = r<<1 | x&1
		x >>= 1
	}
	return
}

func main() {
	fmt.Println(pop(0xffff0000ffff), pop(1<<63|1), rev(1), rev(0x12345678))
	a, b := 0b1100, 0b1010
	fmt.Println(a&b, a|b, a^b, a&^b, ^a, -a&a)
	var n int64 = -5
	fmt.Println(n&0xff, n|1, n^-1, n&^3, n>>1, uint64(n)>>60)
	const huge = 1 << 100
	fmt.Println(huge>>98, huge/(1<<90))
	x := 1 << 53
	fmt.Println(x+1, x+2, x*1024, x*1024*2, (x+1)*(x+1))
	x += 1
	x ^= 1 << 60
	fmt.Println(x, x&1, x>>3)
}
