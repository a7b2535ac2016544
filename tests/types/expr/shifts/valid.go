package p

type Flags uint8

const (
	A Flags = 1 << iota
	B
	C
)

func f(s uint, n int, x []int) {
	var i = 1 << s
	var b byte = 1<<s | 1
	var m uint64 = ^uint64(0) >> s
	_ = x[1<<s]
	_ = x[1<<s:2<<s]
	_ = make([]int, 1<<s)
	_ = n >> 3 << n
	_ = A << s & B
	_ = int64(1)<<40 - 1
	_ = 1<<s == 2<<s
	n <<= s
	n >>= 70
	_ = 1 << 3.0
	_ = uint32(1)<<31 | 1
	var f32 = float32(1 << 3)
	_, _, _, _ = i, b, m, f32
}
