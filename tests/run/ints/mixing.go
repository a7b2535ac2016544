package main

import (
	"fmt"
	"math/bits"
)

// Hash functions and random generators: values beyond 2^53 all the time, in variables, fields, through pointers.
type rng struct{ s uint64 }

func (r *rng) next() uint64 {
	r.s ^= r.s << 13
	r.s ^= r.s >> 7
	r.s ^= r.s << 17
	return r.s
}

func splitmix(x *uint64) uint64 {
	*x += 0x9e3779b97f4a7c15
	z := *x
	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9
	z = (z ^ (z >> 27)) * 0x94d049bb133111eb
	return z ^ (z >> 31)
}

type pcg struct{ state, inc uint64 }

func (p *pcg) next() uint32 {
	old := p.state
	p.state = old*6364136223846793005 + (p.inc | 1)
	x := uint32(((old >> 18) ^ old) >> 27)
	rot := uint32(old >> 59)
	return (x >> rot) | (x << ((-rot) & 31))
}

func strhash(s string) int {
	h := 0
	for i := 0; i < len(s); i++ {
		h = 31*h + int(s[i])
	}
	return h
}

func xoro(s0, s1 uint64, n int) uint64 {
	var sum uint64
	for i := 0; i < n; i++ {
		r := bits.RotateLeft64(s0+s1, 17) + s0
		s1 ^= s0
		s0 = bits.RotateLeft64(s0, 49) ^ s1 ^ (s1 << 21)
		s1 = bits.RotateLeft64(s1, 28)
		sum += r
	}
	return sum
}

func main() {
	r := &rng{88172645463325252}
	var x uint64
	for i := 0; i < 50000; i++ {
		x += r.next() % 1000
	}
	fmt.Println(x, r.s)
	var st uint64 = 42
	for i := 0; i < 50000; i++ {
		x ^= splitmix(&st)
	}
	fmt.Println(x)
	p := &pcg{1, 54}
	var y uint32
	for i := 0; i < 50000; i++ {
		y ^= p.next()
	}
	fmt.Println(y)
	h := 0
	for i := 0; i < 2000; i++ {
		h ^= strhash("hello, world, this is a string") + i
	}
	fmt.Println(h)
	fmt.Println(xoro(1, 2, 50000))
	a := uint64(88172645463325252)
	cnt := 0
	for i := 0; i < 60000; i++ {
		a ^= a << 13
		a ^= a >> 7
		a ^= a << 17
		if a&1 == 0 {
			cnt++
		}
		if a > 1<<63 {
			cnt += 2
		}
	}
	fmt.Println(a, cnt)
	hi, lo := uint64(1), uint64(0)
	for i := 0; i < 20000; i++ {
		h, l := bits.Mul64(lo^0x9e3779b97f4a7c15, 0xbf58476d1ce4e5b9)
		hi ^= h
		lo += l
	}
	fmt.Println(hi, lo)
}
