package main

import (
	"fmt"
	"math/bits"
	"strings"
)

type Nat []uint32

func FromString(s string) (n Nat) {
	for _, c := range []byte(s) {
		n = n.mulAddWord(10, uint32(c-'0'))
	}
	return
}
func (x Nat) mulAddWord(m, a uint32) Nat {
	carry := uint64(a)
	z := make(Nat, len(x), len(x)+1)
	for i, w := range x {
		t := uint64(w)*uint64(m) + carry
		z[i] = uint32(t)
		carry = t >> 32
	}
	if carry != 0 {
		z = append(z, uint32(carry))
	}
	return z
}
func (x Nat) Add(y Nat) Nat {
	if len(x) < len(y) {
		x, y = y, x
	}
	z := make(Nat, len(x)+1)
	var c uint32
	for i := range x {
		var yi uint32
		if i < len(y) {
			yi = y[i]
		}
		z[i], c = bits.Add32(x[i], yi, c)
	}
	z[len(x)] = c
	return z.norm()
}
func (x Nat) Mul(y Nat) Nat {
	z := make(Nat, len(x)+len(y))
	for i, a := range x {
		var carry uint64
		for j, b := range y {
			t := uint64(a)*uint64(b) + uint64(z[i+j]) + carry
			z[i+j] = uint32(t)
			carry = t >> 32
		}
		z[i+len(y)] = uint32(carry)
	}
	return z.norm()
}
func (x Nat) divWord(d uint32) (q Nat, r uint32) {
	q = make(Nat, len(x))
	for i := len(x) - 1; i >= 0; i-- {
		t := uint64(r)<<32 | uint64(x[i])
		q[i] = uint32(t / uint64(d))
		r = uint32(t % uint64(d))
	}
	return q.norm(), r
}
func (x Nat) norm() Nat {
	i := len(x)
	for i > 0 && x[i-1] == 0 {
		i--
	}
	return x[:i]
}
func (x Nat) String() string {
	if len(x) == 0 {
		return "0"
	}
	var parts []string
	for len(x) > 0 {
		var r uint32
		x, r = x.divWord(1_000_000_000)
		if len(x) > 0 {
			parts = append(parts, fmt.Sprintf("%09d", r))
		} else {
			parts = append(parts, fmt.Sprint(r))
		}
	}
	for i, j := 0, len(parts)-1; i < j; i, j = i+1, j-1 {
		parts[i], parts[j] = parts[j], parts[i]
	}
	return strings.Join(parts, "")
}

func main() {
	f := Nat{1}
	for i := uint32(1); i <= 60; i++ {
		f = f.mulAddWord(i, 0)
		if i%15 == 0 {
			fmt.Println(i, f)
		}
	}
	a, b := Nat{}, Nat{1}
	for range 500 {
		a, b = b, a.Add(b)
	}
	fmt.Println(a)
	x := FromString("123456789012345678901234567890")
	y := FromString("987654321098765432109876543210")
	fmt.Println(x.Mul(y), x.Add(y))
	hi, lo := bits.Mul64(0xfedcba9876543210, 0x123456789abcdef1)
	fmt.Printf("%x %x\n", hi, lo)
	s, c := bits.Add64(1<<63, 1<<63|5, 1)
	fmt.Println(s, c)
	q, r := bits.Div64(5, 12345678901234567890, 1<<63+9)
	fmt.Println(q, r, bits.Len64(q), bits.TrailingZeros64(r), bits.OnesCount64(hi), bits.Reverse64(lo), bits.RotateLeft64(lo, -13))
}
