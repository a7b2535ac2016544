// Package utf8 translates between runes and their UTF-8 bytes.
package utf8

const (
	RuneError = '\uFFFD'     // what stands for invalid input
	RuneSelf  = 0x80         // runes below are bytes of their own
	MaxRune   = '\U0010FFFF' // the largest code point
	UTFMax    = 4            // the longest encoding, in bytes
)

// FullRune reports whether p begins with a whole encoding. An invalid one counts as whole: it decodes as RuneError of width 1.
func FullRune(p []byte) bool

// FullRuneInString is FullRune for strings.
func FullRuneInString(s string) bool

// DecodeRune returns the first rune of p and its width in bytes: (RuneError, 0) if p is empty, (RuneError, 1) if it is invalid.
func DecodeRune(p []byte) (rune, int)

// DecodeRuneInString is DecodeRune for strings.
func DecodeRuneInString(s string) (rune, int)

// DecodeLastRune is DecodeRune for the last rune of p.
func DecodeLastRune(p []byte) (rune, int)

// DecodeLastRuneInString is DecodeLastRune for strings.
func DecodeLastRuneInString(s string) (rune, int)

// RuneLen returns how many bytes r takes, −1 if r is not valid.
func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case 0xd800 <= r && r <= 0xdfff:
		return -1
	case r < 0x10000:
		return 3
	case r <= MaxRune:
		return 4
	}
	return -1
}

// EncodeRune writes the encoding of r (of RuneError, if r is not valid) into p, which must be large enough, and returns its
// length.
func EncodeRune(p []byte, r rune) int {
	s := string(r)
	if len(s) > 1 {
		_ = p[len(s)-1]
	}
	p[0] = s[0]
	copy(p, s)
	return len(s)
}

// AppendRune appends the encoding of r (of RuneError, if r is not valid) to p.
func AppendRune(p []byte, r rune) []byte {
	if uint32(r) < RuneSelf {
		return append(p, byte(r))
	}
	return append(p, string(r)...)
}

// RuneCount returns how many runes p holds; an invalid byte counts as one.
func RuneCount(p []byte) int

// RuneCountInString is RuneCount for strings.
func RuneCountInString(s string) int

// RuneStart reports whether b could be the first byte of an encoding.
func RuneStart(b byte) bool { return b&0xc0 != 0x80 }

// Valid reports whether p is nothing but valid encodings.
func Valid(p []byte) bool

// ValidString is Valid for strings.
func ValidString(s string) bool

// ValidRune reports whether r can be encoded: within range and no surrogate half.
func ValidRune(r rune) bool {
	return 0 <= r && r < 0xd800 || 0xdfff < r && r <= MaxRune
}
