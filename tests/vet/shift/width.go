package main

func generic[T int8 | int64](x T) T {
	return x << 8 // WARN "^x \(may be 8 bits\) too small for shift of 8$"
}

func main() {
	var a int8
	var b uint32
	var c int
	_ = a << 7
	_ = a << 8  // WARN "^a \(8 bits\) too small for shift of 8$"
	_ = b >> 32 // WARN "^b \(32 bits\) too small for shift of 32$"
	_ = (b + 1) << 40 // WARN "^\(b \+ 1\) \(32 bits\) too small for shift of 40$"
	b <<= 33 // WARN "b \(32 bits\) too small for shift of 33"
	_ = c << 63
	_ = c << 64 // WARN "c \(64 bits\) too small for shift of 64"
	const k = 8
	_ = ^uint8(0) >> k
	if k == 9 {
		_ = a << 8
	} else {
		_ = a << k // WARN "a \(8 bits\) too small"
	}
	switch k {
	case 3:
		_ = a << 8
	case 8:
		_ = a << 9 // WARN "a \(8 bits\) too small"
	}
	switch {
	case k > 9:
		_ = a << 8
	}
	_ = generic(a)
}
