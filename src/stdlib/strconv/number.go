// Package strconv converts values of basic types to and from text.
//
// The conversions are native; this is the surface that Go programs see.
package strconv

import "errors"

// IntSize is the number of bits of an int.
const IntSize = 64

// ErrRange: the value does not fit the type.
var ErrRange = errors.New("value out of range")

// ErrSyntax: the text is not a value of the type.
var ErrSyntax = errors.New("invalid syntax")

// NumError tells which conversion failed, on what, and why.
type NumError struct {
	Func string // the function that was called, such as ParseInt
	Num  string // the text
	Err  error  // ErrRange, ErrSyntax, or a complaint about base or size
}

func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

func (e *NumError) Unwrap() error { return e.Err }

// numError makes the error for a status of the natives: 1 syntax, 2 range, 3 base, 4 size.
func numError(fn, s string, status, base, bitSize int) error {
	var err error
	switch status {
	case 1:
		err = ErrSyntax
	case 2:
		err = ErrRange
	case 3:
		err = errors.New("invalid base " + Itoa(base))
	case 4:
		err = errors.New("invalid bit size " + Itoa(bitSize))
	}
	return &NumError{fn, s, err}
}

// ParseBool accepts 1, t, T, TRUE, true, True, 0, f, F, FALSE, false, False.
func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, &NumError{"ParseBool", str, ErrSyntax}
}

// FormatBool returns "true" or "false".
func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

// AppendBool appends "true" or "false" to dst.
func AppendBool(dst []byte, b bool) []byte { return append(dst, FormatBool(b)...) }

// Atoi is ParseInt(s, 10, 0) as an int.
func Atoi(s string) (int, error) {
	n, status := atoi(s)
	if status != 0 {
		return n, numError("Atoi", s, status, 10, 0)
	}
	return n, nil
}

func atoi(s string) (int, int)

// Itoa returns i in decimal.
func Itoa(i int) string

// ParseInt reads a signed integer in the given base (2 to 36, or 0: by the prefix of s, underscores allowed) that must fit bitSize
// bits (0 means int). Out of range, it returns the nearest value that fits and an error that wraps ErrRange.
func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	n, status := parseInt(s, base, bitSize)
	if status != 0 {
		return n, numError("ParseInt", s, status, base, bitSize)
	}
	return n, nil
}

func parseInt(s string, base int, bitSize int) (int64, int)

// ParseUint is ParseInt for unsigned integers; no sign is allowed.
func ParseUint(s string, base int, bitSize int) (uint64, error) {
	n, status := parseUint(s, base, bitSize)
	if status != 0 {
		return n, numError("ParseUint", s, status, base, bitSize)
	}
	return n, nil
}

func parseUint(s string, base int, bitSize int) (uint64, int)

// FormatInt returns i in the given base, 2 to 36, with lower-case letters.
func FormatInt(i int64, base int) string {
	if base < 2 || base > 36 {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
	return formatInt(i, base)
}

func formatInt(i int64, base int) string

// FormatUint is FormatInt for unsigned integers.
func FormatUint(i uint64, base int) string {
	if base < 2 || base > 36 {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
	return formatUint(i, base)
}

func formatUint(i uint64, base int) string

// AppendInt appends FormatInt(i, base) to dst.
func AppendInt(dst []byte, i int64, base int) []byte { return append(dst, FormatInt(i, base)...) }

// AppendUint appends FormatUint(i, base) to dst.
func AppendUint(dst []byte, i uint64, base int) []byte { return append(dst, FormatUint(i, base)...) }

// ParseFloat reads a floating-point number (decimal, hexadecimal, Inf or NaN) and rounds it to the nearest float of bitSize bits.
// What is too large gives ±Inf and an error that wraps ErrRange.
func ParseFloat(s string, bitSize int) (float64, error) {
	f, n, status := parseFloat(s, bitSize)
	if n != len(s) && status != 1 {
		f, status = 0, 1
	}
	if status != 0 {
		return f, numError("ParseFloat", s, status, 0, 0)
	}
	return f, nil
}

// parseFloat reads the longest prefix that is a number, and returns its length.
func parseFloat(s string, bitSize int) (f float64, n int, status int)

// FormatFloat returns f in one of the formats 'b', 'e', 'E', 'f', 'g', 'G', 'x', 'X'; prec −1 means as many digits as it
// takes to read the same number back. f came from a float of bitSize bits.
func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	if bitSize != 32 && bitSize != 64 {
		panic("strconv: illegal AppendFloat/FormatFloat bitSize")
	}
	return formatFloat(f, fmt, prec, bitSize)
}

func formatFloat(f float64, fmt byte, prec, bitSize int) string

// AppendFloat appends FormatFloat(f, fmt, prec, bitSize) to dst.
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	return append(dst, FormatFloat(f, fmt, prec, bitSize)...)
}

// FormatComplex returns c as (a+bi), the parts as FormatFloat gives them; bitSize is 64 or 128.
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	im := FormatFloat(imag(c), fmt, prec, bitSize/2)
	if im[0] != '+' && im[0] != '-' {
		im = "+" + im
	}
	return "(" + FormatFloat(real(c), fmt, prec, bitSize/2) + im + "i)"
}

// ParseComplex reads a number of the form N, Ni or N±Ni, perhaps in parentheses.
func ParseComplex(s string, bitSize int) (complex128, error) {
	size := 64
	if bitSize == 64 {
		size = 32
	}
	orig := s
	if len(s) >= 2 && s[0] == '(' && s[len(s)-1] == ')' {
		s = s[1 : len(s)-1]
	}
	c, status := parseComplex(s, size)
	if status != 0 {
		return c, numError("ParseComplex", orig, status, 0, 0)
	}
	return c, nil
}

func parseComplex(s string, size int) (complex128, int) {
	re, n, status := parseFloat(s, size)
	if status == 1 {
		return 0, 1
	}
	pending := status
	s = s[n:]
	if s == "" {
		return complex(re, 0), pending
	}
	if s == "i" {
		return complex(0, re), pending
	}
	switch s[0] {
	case '+':
		if len(s) > 1 && s[1] != '+' {
			s = s[1:]
		}
	case '-':
	default:
		return 0, 1
	}
	im, n, status := parseFloat(s, size)
	if status == 1 || s[n:] != "i" {
		return 0, 1
	}
	if status != 0 {
		pending = status
	}
	return complex(re, im), pending
}
