package p

import "math"

type Weekday uint8

const (
	Sunday Weekday = iota
	Monday
	_
	Wednesday
	n = iota
)

const (
	KB = 1 << (10 * (iota + 1))
	MB
	GB
)

const (
	big    = 1 << 100
	small  = big >> 98
	x, y   = iota, 'a' + iota
	mask   = ^uint32(0)
	minInt = -1 << 63
	eps    = 1.0 / (1 << 52)
	str    = "a" + "b"
	l      = len(str) + len([10]int{})
	cond   = l == 12 && str < "b"
	c      = 1 + 2i
	re     = real(c) + imag(c)
	quo    = 7 / 2 * 1.0
	rem    = -7 % 3
	not    = 5 &^ 1
)

var (
	_ int        = small
	_ float32    = GB
	_ byte       = 'x' - 'a' + 'A'
	_ rune       = y
	_ uint64     = math.MaxUint64
	_ int64      = math.MinInt64
	_ float64    = math.MaxFloat64
	_ float64    = math.SmallestNonzeroFloat64
	_ int        = re
	_ [quo]bool  = [3]bool{}
	_ [-rem]bool = [1]bool{}
	_ Weekday    = Monday | Wednesday<<1
	_ uint32     = mask
	_ complex64  = 2
	_ bool       = cond
	_ [n]struct{}
	_ float64 = minInt
	_ int     = not
)
