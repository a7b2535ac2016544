package main

import (
	"fmt"
	"math/rand/v2"
)

func show(r *rand.Rand) {
	fmt.Println(r.Int(), r.IntN(10), r.IntN(1000), r.Int32(), r.Int32N(7), r.Int64(), r.Int64N(1e15), r.Uint(), r.UintN(77), r.Uint32(), r.Uint32N(100), r.Uint64(), r.Uint64N(1e18), r.Float64(), r.Float32())
	fmt.Println(r.Perm(8), r.NormFloat64(), r.ExpFloat64(), rand.NewZipf(r, 2, 1, 9).Uint64())
	a := []int{1, 2, 3, 4, 5, 6}
	r.Shuffle(len(a), func(i, j int) { a[i], a[j] = a[j], a[i] })
	fmt.Println(a)
}

func main() {
	p := rand.NewPCG(1, 2)
	show(rand.New(p))
	state, err := p.MarshalBinary()
	fmt.Printf("%q %v\n", state, err)
	q := rand.NewPCG(0, 0)
	fmt.Println(q.UnmarshalBinary(state), p.Uint64() == q.Uint64(), q.UnmarshalBinary([]byte("no")))
	c := rand.NewChaCha8([32]byte([]byte("12345678901234567890123456789012")))
	show(rand.New(c))
	for range 500 {
		c.Uint64()
	}
	b := make([]byte, 11)
	c.Read(b)
	state, err = c.MarshalBinary()
	fmt.Printf("%v %q %v\n", b, state, err)
	d := new(rand.ChaCha8)
	fmt.Println(d.UnmarshalBinary(state), c.Uint64() == d.Uint64(), d.UnmarshalBinary([]byte("no")))
	sum := 0.0
	for range 5000 {
		sum += rand.New(p).NormFloat64() + rand.New(c).ExpFloat64()
	}
	fmt.Println(sum)
	fmt.Println(rand.N(10) < 10, rand.N(uint8(1)), rand.IntN(1), rand.Float64() < 1)
	defer func() { fmt.Println(recover()) }()
	rand.N(0)
}
