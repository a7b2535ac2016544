// Package utf16 translates between runes and UTF-16.
package utf16

const (
	replacement = '\uFFFD'
	highStart   = 0xd800
	lowStart    = 0xdc00
	afterLow    = 0xe000
	selfStart   = 0x10000
	maxRune     = '\U0010FFFF'
)

// IsSurrogate reports whether r is half of a surrogate pair.
func IsSurrogate(r rune) bool { return highStart <= r && r < afterLow }

// DecodeRune joins a surrogate pair; U+FFFD if r1 and r2 are not one.
func DecodeRune(r1, r2 rune) rune {
	if highStart <= r1 && r1 < lowStart && lowStart <= r2 && r2 < afterLow {
		return (r1-highStart)<<10 + (r2 - lowStart) + selfStart
	}
	return replacement
}

// EncodeRune splits r into a surrogate pair; (U+FFFD, U+FFFD) if it needs none or is not valid.
func EncodeRune(r rune) (r1, r2 rune) {
	if r < selfStart || r > maxRune {
		return replacement, replacement
	}
	r -= selfStart
	return highStart + r>>10&0x3ff, lowStart + r&0x3ff
}

// RuneLen returns how many 16-bit words r takes, −1 if r is not valid.
func RuneLen(r rune) int {
	switch {
	case 0 <= r && r < highStart, afterLow <= r && r < selfStart:
		return 1
	case selfStart <= r && r <= maxRune:
		return 2
	}
	return -1
}

// AppendRune appends the encoding of r (of U+FFFD, if r is not valid) to a.
func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, replacement)
}

// Encode returns the UTF-16 of s.
func Encode(s []rune) []uint16 {
	a := make([]uint16, 0, len(s))
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

// Decode returns the runes of s, U+FFFD for each half pair.
func Decode(s []uint16) []rune {
	runes := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			if i+1 < len(s) {
				r = DecodeRune(r, rune(s[i+1]))
			} else {
				r = replacement
			}
			if r != replacement {
				i++
			}
		}
		runes = append(runes, r)
	}
	return runes
}
