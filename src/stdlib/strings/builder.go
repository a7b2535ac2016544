package strings

import "unicode/utf8"

// A Builder builds a string from pieces. The zero value is ready; it must not be copied once used.
type Builder struct {
	addr  *Builder // itself, to notice copies
	s     string
	space int // what the capacity of Go's buffer would be
}

func (b *Builder) check() {
	if b.addr == nil {
		b.addr = b
	} else if b.addr != b {
		panic("strings: illegal use of non-zero Builder copied by value")
	}
}

// String returns what has been written.
func (b *Builder) String() string { return b.s }

// Len returns the number of bytes written.
func (b *Builder) Len() int { return len(b.s) }

// Cap returns the bytes there is room for.
func (b *Builder) Cap() int { return b.space }

// fit is called after a write: the buffer grows as append lets it.
func (b *Builder) fit() {
	if len(b.s) > b.space {
		b.space = grownCap(len(b.s), b.space)
	}
}

// grownCap is the capacity of a []byte that append must grow from oldCap to hold length bytes.
func grownCap(length, oldCap int) int

// Reset makes the builder empty.
func (b *Builder) Reset() {
	b.addr = nil
	b.s = ""
	b.space = 0
}

// Grow makes room for n more bytes. It panics if n is negative.
func (b *Builder) Grow(n int) {
	b.check()
	if n < 0 {
		panic("strings.Builder.Grow: negative count")
	}
	if b.space-len(b.s) < n {
		b.space = grownCap(2*b.space+n, 0)
	}
}

// Write appends p; it never fails.
func (b *Builder) Write(p []byte) (int, error) {
	b.check()
	b.s += bytesString(p)
	b.fit()
	return len(p), nil
}

// WriteByte appends c; it never fails.
func (b *Builder) WriteByte(c byte) error {
	b.check()
	b.s += byteString(c)
	b.fit()
	return nil
}

// WriteRune appends r in UTF-8 and returns its length.
func (b *Builder) WriteRune(r rune) (int, error) {
	b.check()
	if uint32(r) < utf8.RuneSelf {
		b.s += byteString(byte(r))
		b.fit()
		return 1, nil
	}
	n := len(b.s)
	b.s += string(r)
	b.fit()
	return len(b.s) - n, nil
}

// WriteString appends s; it never fails.
func (b *Builder) WriteString(s string) (int, error) {
	b.check()
	b.s += s
	b.fit()
	return len(s), nil
}
