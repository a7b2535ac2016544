package main

import (
	"fmt"
	"math"
	"math/bits"
)

type Flags uint8

const (
	Read Flags = 1 << iota
	Write
	Exec
	_
	Hidden
	All = Read | Write | Exec | Hidden
)

func (f Flags) String() string {
	names := []string{"r", "w", "x", "?", "h"}
	s := ""
	for i, n := range names {
		if f&(1<<i) != 0 {
			s += n
		}
	}
	if s == "" {
		return "-"
	}
	return s
}

type Bitset []uint64

func (b *Bitset) Set(i uint) {
	for uint(len(*b)) <= i/64 {
		*b = append(*b, 0)
	}
	(*b)[i/64] |= 1 << (i % 64)
}
func (b Bitset) Has(i uint) bool { return i/64 < uint(len(b)) && b[i/64]>>(i%64)&1 == 1 }
func (b Bitset) Each(f func(uint)) {
	for i, w := range b {
		for w != 0 {
			t := bits.TrailingZeros64(w)
			f(uint(i*64 + t))
			w &= w - 1
		}
	}
}
func gray(n uint) uint { return n ^ n>>1 }
func isPow2(n int64) bool {
	return n > 0 && n&-n == n
}
func collatz(n int) (steps int) {
	for ; n != 1; steps++ {
		if n&1 == 0 {
			n >>= 1
		} else {
			n = 3*n + 1
		}
	}
	return
}
func isqrt(n uint64) uint64 {
	if n < 2 {
		return n
	}
	x := uint64(1) << ((bits.Len64(n) + 1) / 2)
	for {
		y := (x + n/x) / 2
		if y >= x {
			return x
		}
		x = y
	}
}
func powmod(b, e, m uint64) uint64 {
	r := uint64(1)
	for b %= m; e > 0; e >>= 1 {
		if e&1 == 1 {
			hi, lo := bits.Mul64(r, b)
			_, r = bits.Div64(hi, lo, m)
		}
		hi, lo := bits.Mul64(b, b)
		_, b = bits.Div64(hi, lo, m)
	}
	return r
}

func main() {
	fmt.Println(Read, Write|Exec, All, All&^Write, Flags(0), uint8(All))
	fmt.Printf("%v %d %08b %s %x %q\n", All, All, All, Hidden, Exec, Read|Hidden)
	var b Bitset
	for _, i := range []uint{1, 63, 64, 130, 200} {
		b.Set(i)
	}
	b.Each(func(i uint) { fmt.Print(i, " ") })
	fmt.Println(b.Has(64), b.Has(65), b.Has(9999), len(b))
	for i := range uint(8) {
		fmt.Printf("%03b ", gray(i))
	}
	fmt.Println()
	fmt.Println(isPow2(64), isPow2(65), isPow2(-8), isPow2(math.MinInt64), isPow2(1<<62))
	best, at := 0, 0
	for i := 1; i < 10000; i++ {
		if s := collatz(i); s > best {
			best, at = s, i
		}
	}
	fmt.Println(best, at)
	fmt.Println(isqrt(math.MaxUint64), isqrt(1<<62), isqrt(99), powmod(3, 1<<40+7, 1e18+9), powmod(2, 1e18, 1<<63-25))
	var i8 int8 = -128
	var u8 uint8 = 200
	var i64 int64 = math.MinInt64
	fmt.Println(-i8, i8-1, i8/-1, u8+100, u8<<1, u8>>9, ^u8, -i64, i64-1, i64/-1, i64%-1, i64>>63, uint64(i64)>>63)
	var sh uint = 70
	fmt.Println(1<<sh>>sh, int32(-5)>>sh, uint32(1)<<sh, int64(1)<<(sh-7))
	fmt.Println(-7/2, -7%2, 7/-2, 7%-2, -7>>1, uint32(1<<31)>>31, int32(math.MaxInt32)+int32(u8))
	f := 3.99
	fmt.Println(int(f), int(-f), uint8(f), int64(1e18), uint64(1<<63), math.Float64bits(-0.5), math.Float32bits(0.1))
	fmt.Println(bits.LeadingZeros32(1), bits.OnesCount(255), bits.Reverse8(3), bits.ReverseBytes32(0x01020304), bits.Len(0))
	x, y := 0xF0, 0x0F
	x ^= y
	y ^= x
	x ^= y
	fmt.Printf("%#x %#o %#b %O %X %U\n", x, y, 5, 64, -255, 0x1F600)
}
