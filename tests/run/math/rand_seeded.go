package main

import (
	"fmt"
	"math/rand"
)

func main() {
	for _, seed := range []int64{1, 42, 0, -7, 1 << 40} {
		r := rand.New(rand.NewSource(seed))
		fmt.Println(r.Int(), r.Intn(10), r.Intn(1000), r.Int31(), r.Int31n(7), r.Int63(), r.Int63n(1e15), r.Uint32(), r.Uint64(), r.Float64(), r.Float32(), r.Intn(1<<40), r.Int31n(64))
		fmt.Println(r.Perm(10), r.NormFloat64(), r.ExpFloat64())
		a := []string{"a", "b", "c", "d", "e"}
		r.Shuffle(len(a), func(i, j int) { a[i], a[j] = a[j], a[i] })
		b := make([]byte, 10)
		n, err := r.Read(b)
		z := rand.NewZipf(r, 1.2, 3, 50)
		fmt.Println(a, b, n, err, z.Uint64(), z.Uint64(), z.Uint64())
	}
	r := rand.New(rand.NewSource(99))
	sum, norm, expo := 0, 0.0, 0.0
	for i := 0; i < 20000; i++ {
		sum += r.Intn(100)
		norm += r.NormFloat64()
		expo += r.ExpFloat64()
	}
	fmt.Println(sum, norm, expo)
	r.Seed(1)
	fmt.Println(r.Int())
	fmt.Println(rand.Intn(10) < 10, rand.Float64() < 1, len(rand.Perm(5)))
	defer func() { fmt.Println(recover()) }()
	r.Intn(0)
}
