package main

import "fmt"

// Loops long enough to run in several chunks, with every way out of them and every kind of variable that lives across chunks.

func untilBig(limit int) (int, int) {
	sum, rounds := 0, 0
	for sum < limit {
		sum += sum/3 + 7
		rounds++
	}
	return sum, rounds
}

func find(a []int, x int) int {
	for i := 0; ; i++ {
		if i >= len(a) {
			return -1
		}
		if a[i] == x {
			return i
		}
	}
}

func skips() (count int, last uint64) {
outer:
	for i := uint64(1); i < 3_000_000; i += 3 {
		for j := uint64(2); j < 5; j++ {
			if i%j == 0 {
				continue outer
			}
			if i > 2_000_000 && j == 4 {
				break outer
			}
		}
		count++
		last = i
	}
	return
}

func wraps() (int64, uint64, int32, float64) {
	a, b, c, f := int64(1), uint64(1), int32(1), 0.5
	for i := 0; i < 2_000_000; i++ {
		a = a*3 + int64(i)
		b = b*5 - 1
		c = c*7 + 1
		f = f*0.999 + 1
	}
	return a, b, c, f
}

func closures() int {
	var fs []func() int
	for i := 0; i < 5000; i++ {
		if i%1000 == 7 {
			fs = append(fs, func() int { return i })
		}
	}
	sum := 0
	for _, f := range fs {
		sum = sum*10 + f()
	}
	return sum
}

func outOfRange(a []int) (at int) {
	defer func() { fmt.Println(recover()) }()
	for {
		a[at]++
		at++
	}
}

func grows() int {
	a := []int{1}
	for i := 0; i < 5000; i++ {
		a = append(a, a[i]+a[len(a)-1]%7)
	}
	return a[5000]
}

func reslices() (n int) {
	a := make([]int, 3000)
	for len(a) > 0 {
		a[0] = 1
		n += a[0] + len(a)
		a = a[1:]
	}
	return
}

func narrow() (n uint8, m int16) {
	for i := range 100_000 {
		n += uint8(i)
		m -= int16(i)
	}
	return
}

func main() {
	fmt.Println(untilBig(1 << 60))
	fmt.Println(find(make([]int, 4000), 1), find([]int{4, 5, 6}, 6))
	fmt.Println(skips())
	fmt.Println(wraps())
	fmt.Println(closures())
	a := make([]int, 2500)
	fmt.Println(outOfRange(a), a[2499])
	fmt.Println(grows(), reslices())
	fmt.Println(narrow())
}
