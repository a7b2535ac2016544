package strconv

// Quote returns s as a double-quoted Go string literal, with escapes for control and non-printable characters.
func Quote(s string) string

// QuoteToASCII is Quote with escapes for everything outside ASCII.
func QuoteToASCII(s string) string

// QuoteToGraphic is Quote that leaves all graphic characters (see IsGraphic) as they are.
func QuoteToGraphic(s string) string

// QuoteRune returns r as a single-quoted Go character literal.
func QuoteRune(r rune) string

// QuoteRuneToASCII is QuoteRune with escapes for everything outside ASCII.
func QuoteRuneToASCII(r rune) string

// QuoteRuneToGraphic is QuoteRune that leaves all graphic characters as they are.
func QuoteRuneToGraphic(r rune) string

// AppendQuote appends Quote(s) to dst.
func AppendQuote(dst []byte, s string) []byte { return append(dst, Quote(s)...) }

// AppendQuoteToASCII appends QuoteToASCII(s) to dst.
func AppendQuoteToASCII(dst []byte, s string) []byte { return append(dst, QuoteToASCII(s)...) }

// AppendQuoteToGraphic appends QuoteToGraphic(s) to dst.
func AppendQuoteToGraphic(dst []byte, s string) []byte { return append(dst, QuoteToGraphic(s)...) }

// AppendQuoteRune appends QuoteRune(r) to dst.
func AppendQuoteRune(dst []byte, r rune) []byte { return append(dst, QuoteRune(r)...) }

// AppendQuoteRuneToASCII appends QuoteRuneToASCII(r) to dst.
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte { return append(dst, QuoteRuneToASCII(r)...) }

// AppendQuoteRuneToGraphic appends QuoteRuneToGraphic(r) to dst.
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return append(dst, QuoteRuneToGraphic(r)...)
}

// CanBackquote reports whether s can stand unchanged in a raw string literal of one line.
func CanBackquote(s string) bool

// IsPrint reports whether r is printable: a letter, mark, number, punctuation, symbol, or the ASCII space.
func IsPrint(r rune) bool

// IsGraphic reports whether r is printable or one of the other Unicode spaces.
func IsGraphic(r rune) bool

// Unquote reads a quoted Go string or character literal.
func Unquote(s string) (string, error) {
	value, n := unquote(s)
	if n == 0 || n != len(s) {
		return "", ErrSyntax
	}
	return value, nil
}

// QuotedPrefix returns the literal, as written, at the start of s.
func QuotedPrefix(s string) (string, error) {
	_, n := unquote(s)
	if n == 0 {
		return "", ErrSyntax
	}
	return s[:n], nil
}

// unquote reads the literal at the start of s; n is its length, 0 when there is none.
func unquote(s string) (value string, n int)

// UnquoteChar reads the first character or escape of the literal body s. quote says which quotes may be escaped
// and must not stand alone; 0 allows both to stand alone. multibyte tells whether value wants UTF-8.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	value, multibyte, n := unquoteChar(s, quote)
	if n == 0 {
		return 0, false, "", ErrSyntax
	}
	return value, multibyte, s[n:], nil
}

func unquoteChar(s string, quote byte) (value rune, multibyte bool, n int)
