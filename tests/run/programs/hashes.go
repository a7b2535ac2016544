package main

import "fmt"

var k = [64]uint32{}

func init() {
	// fractional parts of cube roots of the first primes
	n := 0
	for p := 2; n < 64; p++ {
		prime := true
		for d := 2; d*d <= p; d++ {
			if p%d == 0 {
				prime = false
				break
			}
		}
		if !prime {
			continue
		}
		lo, hi := 0.0, 10.0
		for i := 0; i < 100; i++ {
			m := (lo + hi) / 2
			if m*m*m < float64(p) {
				lo = m
			} else {
				hi = m
			}
		}
		frac := lo - float64(int(lo))
		k[n] = uint32(frac * (1 << 32))
		n++
	}
}

func rotr(x uint32, n uint) uint32 { return x>>n | x<<(32-n) }

func sha256(msg []byte) (out [32]byte) {
	h := [8]uint32{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}
	ml := uint64(len(msg)) * 8
	p := append([]byte{}, msg...)
	p = append(p, 0x80)
	for len(p)%64 != 56 {
		p = append(p, 0)
	}
	for i := 7; i >= 0; i-- {
		p = append(p, byte(ml>>(8*uint(i))))
	}
	var w [64]uint32
	for off := 0; off < len(p); off += 64 {
		blk := p[off : off+64]
		for i := 0; i < 16; i++ {
			w[i] = uint32(blk[4*i])<<24 | uint32(blk[4*i+1])<<16 | uint32(blk[4*i+2])<<8 | uint32(blk[4*i+3])
		}
		for i := 16; i < 64; i++ {
			s0 := rotr(w[i-15], 7) ^ rotr(w[i-15], 18) ^ w[i-15]>>3
			s1 := rotr(w[i-2], 17) ^ rotr(w[i-2], 19) ^ w[i-2]>>10
			w[i] = w[i-16] + s0 + w[i-7] + s1
		}
		a, b, c, d, e, f, g, hh := h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7]
		for i := range w {
			s1 := rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)
			ch := e&f ^ ^e&g
			t1 := hh + s1 + ch + k[i] + w[i]
			s0 := rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)
			maj := a&b ^ a&c ^ b&c
			t2 := s0 + maj
			hh, g, f, e, d, c, b, a = g, f, e, d+t1, c, b, a, t1+t2
		}
		for i, v := range [...]uint32{a, b, c, d, e, f, g, hh} {
			h[i] += v
		}
	}
	for i, v := range h {
		out[4*i], out[4*i+1], out[4*i+2], out[4*i+3] = byte(v>>24), byte(v>>16), byte(v>>8), byte(v)
	}
	return
}

func fnv64(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h ^= uint64(s[i])
		h *= 1099511628211
	}
	return h
}

func murmur64(data []byte, seed uint64) uint64 {
	const m = 0xc6a4a7935bd1e995
	const r = 47
	h := seed ^ uint64(len(data))*m
	for ; len(data) >= 8; data = data[8:] {
		var k uint64
		for i := 7; i >= 0; i-- {
			k = k<<8 | uint64(data[i])
		}
		k *= m
		k ^= k >> r
		k *= m
		h ^= k
		h *= m
	}
	switch len(data) {
	case 7:
		h ^= uint64(data[6]) << 48
		fallthrough
	case 6:
		h ^= uint64(data[5]) << 40
		fallthrough
	case 5:
		h ^= uint64(data[4]) << 32
		fallthrough
	case 4:
		h ^= uint64(data[3]) << 24
		fallthrough
	case 3:
		h ^= uint64(data[2]) << 16
		fallthrough
	case 2:
		h ^= uint64(data[1]) << 8
		fallthrough
	case 1:
		h ^= uint64(data[0])
		h *= m
	}
	h ^= h >> r
	h *= m
	h ^= h >> r
	return h
}

func crc32(b []byte) uint32 {
	var table [256]uint32
	for i := range table {
		c := uint32(i)
		for range 8 {
			if c&1 == 1 {
				c = c>>1 ^ 0xedb88320
			} else {
				c >>= 1
			}
		}
		table[i] = c
	}
	crc := ^uint32(0)
	for _, x := range b {
		crc = table[byte(crc)^x] ^ crc>>8
	}
	return ^crc
}

func adler(b []byte) uint32 {
	a, s := uint32(1), uint32(0)
	for _, c := range b {
		a = (a + uint32(c)) % 65521
		s = (s + a) % 65521
	}
	return s<<16 | a
}

type splitmix uint64

func (s *splitmix) next() uint64 {
	*s += 0x9e3779b97f4a7c15
	z := uint64(*s)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

func main() {
	for _, s := range []string{"", "abc", "The quick brown fox jumps over the lazy dog", string(make([]byte, 200))} {
		fmt.Printf("%x\n%016x %016x %08x %08x\n", sha256([]byte(s)), fnv64(s), murmur64([]byte(s), 42), crc32([]byte(s)), adler([]byte(s)))
	}
	sm := splitmix(7)
	var x int64
	for range 5 {
		v := sm.next()
		x ^= int64(v) >> 3
		fmt.Println(v, int64(v), int32(v), uint16(v), float64(v), v%1000, int64(v)%1000, v/3)
	}
	fmt.Println(x)
}
