package main

import "fmt"

// (x*y + c) % m and & mask where the product is beyond 2^53: against the same by parts.
func slow(x, y, c, m int64) int64 {
	p := x * y
	s := p + c
	return s % m
}

func slowU(x, y, c, m uint64) uint64 {
	p := x * y
	s := p + c
	return s % m
}

func try(f func() int64) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint(r)
		}
	}()
	return fmt.Sprint(f())
}

func main() {
	vals := []int64{0, 1, -1, 2, 3, 7, 10, 97, 65535, 65536, 1000003, 998244353, 1000000007, 1 << 30, 1<<31 - 1, 1 << 31, 1<<32 + 1, 6364136223846793005,
		1 << 52, 1<<53 - 1, 1 << 53, 1<<53 + 1, 1<<62 + 3, 1<<63 - 1, -1 << 63, -1000000007, -1 << 53, -123456789012345}
	bad, n := 0, 0
	for _, x := range vals {
		for _, y := range vals {
			for _, c := range vals {
				for _, m := range vals {
					if m == 0 {
						continue
					}
					n++
					if (x*y+c)%m != slow(x, y, c, m) || x*y%m != slow(x, y, 0, m) {
						bad++
					}
					a, b, d, e := uint64(x), uint64(y), uint64(c), uint64(m)
					if (a*b+d)%e != slowU(a, b, d, e) || a*b%e != slowU(a, b, 0, e) {
						bad++
					}
				}
				if s := x*y + c; (x*y+c)&0x7fffffff != s&0x7fffffff || (x*y)&0xffff != (s-c)&0xffff {
					bad++
				}
			}
		}
	}
	fmt.Println(n, bad) // expect: 592704 0
	var z, big int64 = 0, 1 << 40
	fmt.Println(try(func() int64 { return big * big % z }), try(func() int64 { return (z*3 + 1) % z })) // expect: runtime error: integer divide by zero runtime error: integer divide by zero
	h := uint64(0)
	for i := range 100 {
		h = (h*131 + uint64(i)) % 1000000007
	}
	seed := 42
	for range 100 {
		seed = (seed*1103515245 + 12345) & 0x7fffffff
	}
	three := int64(3)
	fmt.Println(h, seed, 1/float64(-three*2%three) > 0) // expect: 926242213 1205999894 true
}
