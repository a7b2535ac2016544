package strings

import "unicode/utf8"

// A Builder builds a string from pieces. The zero value is ready; it must not be copied once used.
type Builder struct {
	addr  *Builder // itself, to notice copies
	s     string
	space int // capacity asked for with Grow
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
func (b *Builder) Cap() int { return max(b.space, len(b.s)) }

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
	if b.Cap()-len(b.s) < n {
		b.space = cap(append([]byte(nil), make([]byte, 2*b.Cap()+n)...))
	}
}

// Write appends p; it never fails.
func (b *Builder) Write(p []byte) (int, error) {
	b.check()
	b.s += bytesString(p)
	return len(p), nil
}

// WriteByte appends c; it never fails.
func (b *Builder) WriteByte(c byte) error {
	b.check()
	b.s += byteString(c)
	return nil
}

// WriteRune appends r in UTF-8 and returns its length.
func (b *Builder) WriteRune(r rune) (int, error) {
	b.check()
	if uint32(r) < utf8.RuneSelf {
		b.s += byteString(byte(r))
		return 1, nil
	}
	n := len(b.s)
	b.s += string(r)
	return len(b.s) - n, nil
}

// WriteString appends s; it never fails.
func (b *Builder) WriteString(s string) (int, error) {
	b.check()
	b.s += s
	return len(s), nil
}
