package main

import "fmt"

func fnv(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h ^= uint64(s[i])
		h *= 1099511628211
	}
	return h
}

func murmur(x uint64) uint64 {
	x ^= x >> 33
	x *= 0xff51afd7ed558ccd
	x ^= x >> 33
	x *= 0xc4ceb9fe1a85ec53
	x ^= x >> 33
	return x
}

func xorshift(x uint32) uint32 { x ^= x << 13; x ^= x >> 17; x ^= x << 5; return x }

func lcg(x int64) int64 { return x*6364136223846793005 + 1442695040888963407 }

func main() {
	for _, s := range []string{"", "a", "hello", "世界"} {
		fmt.Printf("%016x\n", fnv(s))
	}
	x, y, z := uint64(1), uint32(1), int64(1)
	for range 10 {
		x, y, z = murmur(x+1), xorshift(y), lcg(z)
		fmt.Println(x, y, z)
	}
}
