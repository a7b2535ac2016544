package fmt

import (
	"errors"
	"io"
)

// ScanState is what a Scan method reads from.
type ScanState interface {
	// ReadRune returns the next rune; io.EOF at the end of the input, of the line (Scanln…) or of the width.
	ReadRune() (r rune, size int, err error)
	// UnreadRune makes the next ReadRune return the same rune again.
	UnreadRune() error
	// SkipSpace skips white space; newlines only where the operation allows.
	SkipSpace()
	// Token skips space if asked to, then returns the runes that satisfy f (nil: not white space). The result is overwritten
	// by the next call.
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	// Width returns the width option and whether it was given.
	Width() (wid int, ok bool)
	// Read must not be called: ReadRune exists.
	Read(buf []byte) (n int, err error)
}

// Scanner reads its own value.
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

// Scan reads space-separated words from standard input into its operands; newlines count as space.
func Scan(a ...any) (n int, err error) {
	return finish(scanStdin(newScan(), read, 0, "", a))
}

// Scanln is Scan that stops at a newline, where the operands must have ended.
func Scanln(a ...any) (n int, err error) {
	return finish(scanStdin(newScan(), read, 1, "", a))
}

// Scanf reads standard input as the format says; newlines must match.
func Scanf(format string, a ...any) (n int, err error) {
	return finish(scanStdin(newScan(), read, 2, format, a))
}

// Sscan is Scan from a string.
func Sscan(str string, a ...any) (n int, err error) {
	return finish(scan(newScan(), str, 0, "", a))
}

// Sscanln is Scanln from a string.
func Sscanln(str string, a ...any) (n int, err error) {
	return finish(scan(newScan(), str, 1, "", a))
}

// Sscanf is Scanf from a string.
func Sscanf(str string, format string, a ...any) (n int, err error) {
	return finish(scan(newScan(), str, 2, format, a))
}

// Fscan is Scan from r. A rune read too far is lost unless r has an UnreadRune method.
func Fscan(r io.Reader, a ...any) (n int, err error) {
	return finish(scan(newScan(), r, 0, "", a))
}

// Fscanln is Scanln from r.
func Fscanln(r io.Reader, a ...any) (n int, err error) {
	return finish(scan(newScan(), r, 1, "", a))
}

// Fscanf is Scanf from r.
func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	return finish(scan(newScan(), r, 2, format, a))
}

// ss is the ScanState of one call; the rest of it is native.
type ss struct {
	eof error
}

func newScan() ScanState { return &ss{io.EOF} }

// scan reads from a string or a Reader. A failure comes as a text or as an error.
func scan(state ScanState, from any, mode int, format string, a []any) (n int, text string, err error)

// read is how standard input is read when it is a file of package os.
func read(r io.Reader, b []byte) (n int, err error) { return r.Read(b) }

// scanStdin reads from standard input.
func scanStdin(state ScanState, read func(r io.Reader, b []byte) (n int, err error), mode int, format string, a []any) (n int, text string, err error)

func finish(n int, text string, err error) (int, error) {
	switch text {
	case "":
		return n, err
	case "EOF":
		return n, io.EOF
	case "unexpected EOF":
		return n, io.ErrUnexpectedEOF
	}
	return n, errors.New(text)
}

func (s *ss) ReadRune() (r rune, size int, err error)
func (s *ss) UnreadRune() error
func (s *ss) SkipSpace()
func (s *ss) Width() (wid int, ok bool)

func (s *ss) Token(skipSpace bool, f func(rune) bool) ([]byte, error) {
	token, text, err := s.token(skipSpace, f)
	if text != "" {
		_, err = finish(0, text, nil)
	}
	return token, err
}

func (s *ss) token(skipSpace bool, f func(rune) bool) (token []byte, text string, err error)

func (s *ss) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}
