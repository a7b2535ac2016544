package main

import (
	"errors"
	"fmt"
)

// Variables that hold bit patterns, declared and assigned in every way there is.

const prime = 0x100000001b3

func pair(x uint64) (uint64, error) { return x * prime, errors.New("e") }

func named(x uint64) (h uint64, err error) {
	h = x
	h *= prime
	defer func() { h ^= h << 3 }()
	h ^= h >> 5
	return
}

func several() {
	a, b := uint64(1)<<63|5, uint64(3)
	a, b = b*prime, a^a>>9
	a ^= b << 3
	b ^= a << 5
	a, b = b, a
	c, err := pair(a)
	c ^= c << 1
	var d, e uint64 = a, b
	d ^= d << 2
	e ^= e >> 2
	var f uint64
	f ^= f<<1 ^ prime<<20
	f, err = pair(f)
	fmt.Println(a, b, c, d, e, f, err)
}

func inSwitch(v any) any {
	switch v := v.(type) {
	case uint64:
		v *= prime
		v ^= v << 11
		return v
	case int:
		v = v*31 + 7
		v ^= v << 40
		return v
	}
	return nil
}

func received() (h uint64) {
	ch := make(chan uint64, 3)
	for i := range 3 {
		ch <- uint64(i) << 62
	}
	close(ch)
	for {
		select {
		case x, ok := <-ch:
			if !ok {
				return
			}
			x ^= x >> 3
			x *= prime
			h ^= x
		}
	}
}

func generator(seed uint64) func() uint64 {
	return func() uint64 {
		seed ^= seed << 13
		seed ^= seed >> 7
		seed ^= seed << 17
		return seed
	}
}

func iterations() (out []uint64) {
	var fs []func() uint64
	for h := uint64(prime); len(fs) < 4; h ^= h << 7 {
		fs = append(fs, func() uint64 { h++; return h })
	}
	for _, f := range fs {
		out = append(out, f(), f())
	}
	return
}

func jumps() uint64 {
	n := 0
	h := uint64(14695981039346656037)
again:
	h *= prime
	g := h ^ h>>3
	h ^= g << 9
	if n++; n < 5 {
		goto again
	}
	return h
}

func overFunc() uint64 {
	h := uint64(prime)
	for x := range func(yield func(uint64) bool) { _ = yield(1) && yield(2) && yield(1<<60) } {
		x ^= x << 3
		h ^= h<<5 ^ x
	}
	return h
}

type counter struct{ a [3]uint64 }

func (c *counter) bump(i int) uint64 {
	c.a[i] ^= c.a[i]<<9 ^ prime
	c.a[i] *= prime * 3
	m := map[string]uint64{"k": c.a[i]}
	m["k"] ^= m["k"] << 1
	m["k"]++
	return m["k"]
}

// Calls come before variables are read.
func order() (uint64, uint64) {
	h := uint64(prime)
	change := func() uint64 { h *= prime; return h }
	h ^= change()
	k := h ^ h<<1 ^ change() ^ h>>1
	h = h*prime ^ change()
	return h, k
}

func steps() (uint64, int64) {
	u := uint64(1) << 32
	u ^= u << 1 >> 1 << 31
	u--
	u++
	u--
	i := int64(-1) << 32
	i ^= i << 13
	i--
	i++
	i >>= 3
	i <<= 2
	i = -i
	return ^u, ^i
}

func shift(n int) (r any) {
	defer func() {
		if e := recover(); e != nil {
			r = e
		}
	}()
	h := uint64(prime)
	h ^= h << n
	return h
}

type id uint64

func (h id) next() id {
	h ^= h << 21
	h ^= h >> 35
	return h * prime
}

func compare(a, b uint64) int {
	a ^= a << 1
	b ^= b << 1
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	case a == b && a <= b && a >= b && !(a != b):
		return 0
	}
	return 9
}

var global = uint64(prime)

func main() {
	several()
	fmt.Println(named(1 << 60))
	fmt.Println(inSwitch(uint64(1<<63)), inSwitch(1<<60), inSwitch("x"))
	fmt.Println(received())
	next := generator(88172645463325252)
	fmt.Println(next(), next(), next())
	fmt.Println(iterations())
	fmt.Println(jumps(), overFunc())
	var c counter
	fmt.Println(c.bump(1), c.bump(1), c.bump(2), c.a)
	fmt.Println(order())
	fmt.Println(steps())
	fmt.Println(shift(3), shift(64), shift(-1))
	fmt.Println(id(7).next().next())
	fmt.Println(compare(1, 2), compare(1<<62, 1<<61), compare(3, 3), compare(1<<63, 0))
	global ^= global << 30
	global *= prime
	fmt.Println(global, global%1000003, global/7, float64(global), int32(global), string(rune(global&127)))
	x := global ^ global>>7
	a := []int{1, 2, 3, 4, 5, 6, 7, 8}
	fmt.Println(a[x&7], a[x%8], x>>61, 1<<(x&63), uint8(x>>3)<<(x%9))
	var z uint64
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(x % z)
	}()
	p := &x
	*p ^= *p << 3
	fmt.Println(x)
}
