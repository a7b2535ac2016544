// Package bits counts and moves the bits of unsigned integers, and does arithmetic that carries.
package bits

// UintSize is the size of a uint in bits.
const UintSize = 64

// LeadingZeros returns how many bits of x above its highest 1 are 0; UintSize for 0.
func LeadingZeros(x uint) int { return 64 - Len(x) }

// LeadingZeros8 is LeadingZeros for uint8.
func LeadingZeros8(x uint8) int { return 8 - Len32(uint32(x)) }

// LeadingZeros16 is LeadingZeros for uint16.
func LeadingZeros16(x uint16) int { return 16 - Len32(uint32(x)) }

// LeadingZeros32 is LeadingZeros for uint32.
func LeadingZeros32(x uint32) int { return 32 - Len32(x) }

// LeadingZeros64 is LeadingZeros for uint64.
func LeadingZeros64(x uint64) int { return 64 - Len64(x) }

// TrailingZeros returns how many bits of x below its lowest 1 are 0; UintSize for 0.
func TrailingZeros(x uint) int { return TrailingZeros64(uint64(x)) }

// TrailingZeros8 is TrailingZeros for uint8.
func TrailingZeros8(x uint8) int { return TrailingZeros32(uint32(x) | 0x100) }

// TrailingZeros16 is TrailingZeros for uint16.
func TrailingZeros16(x uint16) int { return TrailingZeros32(uint32(x) | 0x10000) }

// TrailingZeros32 is TrailingZeros for uint32.
func TrailingZeros32(x uint32) int {
	if x == 0 {
		return 32
	}
	return Len32(x&-x) - 1
}

// TrailingZeros64 is TrailingZeros for uint64.
func TrailingZeros64(x uint64) int {
	if low := uint32(x); low != 0 {
		return TrailingZeros32(low)
	}
	return 32 + TrailingZeros32(uint32(x>>32))
}

// OnesCount returns how many bits of x are 1.
func OnesCount(x uint) int { return OnesCount64(uint64(x)) }

// OnesCount8 is OnesCount for uint8.
func OnesCount8(x uint8) int { return OnesCount32(uint32(x)) }

// OnesCount16 is OnesCount for uint16.
func OnesCount16(x uint16) int { return OnesCount32(uint32(x)) }

// OnesCount32 is OnesCount for uint32.
func OnesCount32(x uint32) int {
	x -= x >> 1 & 0x55555555
	x = x>>2&0x33333333 + x&0x33333333
	x = (x>>4 + x) & 0x0f0f0f0f
	x += x >> 8
	return int((x + x>>16) & 63)
}

// OnesCount64 is OnesCount for uint64.
func OnesCount64(x uint64) int { return OnesCount32(uint32(x)) + OnesCount32(uint32(x>>32)) }

// RotateLeft turns x left by k bits; right, if k is negative.
func RotateLeft(x uint, k int) uint { return uint(RotateLeft64(uint64(x), k)) }

// RotateLeft8 is RotateLeft for uint8.
func RotateLeft8(x uint8, k int) uint8 {
	s := uint(k) & 7
	return x<<s | x>>(8-s)
}

// RotateLeft16 is RotateLeft for uint16.
func RotateLeft16(x uint16, k int) uint16 {
	s := uint(k) & 15
	return x<<s | x>>(16-s)
}

// RotateLeft32 is RotateLeft for uint32.
func RotateLeft32(x uint32, k int) uint32 {
	s := uint(k) & 31
	return x<<s | x>>(32-s)
}

// RotateLeft64 is RotateLeft for uint64.
func RotateLeft64(x uint64, k int) uint64 {
	s := uint(k) & 63
	return x<<s | x>>(64-s)
}

// Reverse returns x with its bits in the opposite order.
func Reverse(x uint) uint { return uint(Reverse64(uint64(x))) }

// Reverse8 is Reverse for uint8.
func Reverse8(x uint8) uint8 { return uint8(Reverse32(uint32(x)) >> 24) }

// Reverse16 is Reverse for uint16.
func Reverse16(x uint16) uint16 { return uint16(Reverse32(uint32(x)) >> 16) }

// Reverse32 is Reverse for uint32.
func Reverse32(x uint32) uint32 {
	x = x>>1&0x55555555 | x&0x55555555<<1
	x = x>>2&0x33333333 | x&0x33333333<<2
	x = x>>4&0x0f0f0f0f | x&0x0f0f0f0f<<4
	return ReverseBytes32(x)
}

// Reverse64 is Reverse for uint64.
func Reverse64(x uint64) uint64 {
	return uint64(Reverse32(uint32(x)))<<32 | uint64(Reverse32(uint32(x>>32)))
}

// ReverseBytes returns x with its bytes in the opposite order.
func ReverseBytes(x uint) uint { return uint(ReverseBytes64(uint64(x))) }

// ReverseBytes16 is ReverseBytes for uint16.
func ReverseBytes16(x uint16) uint16 { return x>>8 | x<<8 }

// ReverseBytes32 is ReverseBytes for uint32.
func ReverseBytes32(x uint32) uint32 {
	return x<<24 | x&0xff00<<8 | x>>8&0xff00 | x>>24
}

// ReverseBytes64 is ReverseBytes for uint64.
func ReverseBytes64(x uint64) uint64 {
	return uint64(ReverseBytes32(uint32(x)))<<32 | uint64(ReverseBytes32(uint32(x>>32)))
}

// Len returns how many bits it takes to write x; 0 for 0.
func Len(x uint) int { return Len64(uint64(x)) }

// Len8 is Len for uint8.
func Len8(x uint8) int { return Len32(uint32(x)) }

// Len16 is Len for uint16.
func Len16(x uint16) int { return Len32(uint32(x)) }

// Len32 is Len for uint32.
func Len32(x uint32) int

// Len64 is Len for uint64.
func Len64(x uint64) int {
	if high := uint32(x >> 32); high != 0 {
		return 32 + Len32(high)
	}
	return Len32(uint32(x))
}

// Add returns x + y + carry, and the carry out. carry must be 0 or 1.
func Add(x, y, carry uint) (sum, carryOut uint) {
	sum = x + y + carry
	return sum, (x&y | (x|y)&^sum) >> 63
}

// Add32 is Add for uint32.
func Add32(x, y, carry uint32) (sum, carryOut uint32) {
	sum = x + y + carry
	return sum, (x&y | (x|y)&^sum) >> 31
}

// Add64 is Add for uint64.
func Add64(x, y, carry uint64) (sum, carryOut uint64) {
	sum = x + y + carry
	return sum, (x&y | (x|y)&^sum) >> 63
}

// Sub returns x − y − borrow, and the borrow out. borrow must be 0 or 1.
func Sub(x, y, borrow uint) (diff, borrowOut uint) {
	diff = x - y - borrow
	return diff, (^x&y | ^(x^y)&diff) >> 63
}

// Sub32 is Sub for uint32.
func Sub32(x, y, borrow uint32) (diff, borrowOut uint32) {
	diff = x - y - borrow
	return diff, (^x&y | ^(x^y)&diff) >> 31
}

// Sub64 is Sub for uint64.
func Sub64(x, y, borrow uint64) (diff, borrowOut uint64) {
	diff = x - y - borrow
	return diff, (^x&y | ^(x^y)&diff) >> 63
}

// Mul returns the whole product of x and y, upper and lower half.
func Mul(x, y uint) (hi, lo uint) {
	h, l := Mul64(uint64(x), uint64(y))
	return uint(h), uint(l)
}

// Mul32 is Mul for uint32.
func Mul32(x, y uint32) (hi, lo uint32) {
	p := uint64(x) * uint64(y)
	return uint32(p >> 32), uint32(p)
}

// Mul64 is Mul for uint64.
func Mul64(x, y uint64) (hi, lo uint64)

// Div returns quotient and remainder of the number with halves hi and lo by y. It panics if y is 0 or the quotient does not fit.
func Div(hi, lo, y uint) (quo, rem uint) {
	q, r := Div64(uint64(hi), uint64(lo), uint64(y))
	return uint(q), uint(r)
}

// Div32 is Div for uint32.
func Div32(hi, lo, y uint32) (quo, rem uint32) {
	check(y == 0, y <= hi)
	z := uint64(hi)<<32 | uint64(lo)
	return uint32(z / uint64(y)), uint32(z % uint64(y))
}

// Div64 is Div for uint64.
func Div64(hi, lo, y uint64) (quo, rem uint64) {
	check(y == 0, y <= hi)
	return div64(hi, lo, y)
}

// Rem is the remainder of Div; it does not mind a quotient that does not fit.
func Rem(hi, lo, y uint) uint { return uint(Rem64(uint64(hi), uint64(lo), uint64(y))) }

// Rem32 is Rem for uint32.
func Rem32(hi, lo, y uint32) uint32 { return uint32((uint64(hi)<<32 | uint64(lo)) % uint64(y)) }

// Rem64 is Rem for uint64.
func Rem64(hi, lo, y uint64) uint64 {
	_, rem := Div64(hi%y, lo, y)
	return rem
}

// check raises the runtime error of a division that cannot be done.
func check(zero, overflow bool)

func div64(hi, lo, y uint64) (quo, rem uint64)
