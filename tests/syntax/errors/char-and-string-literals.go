package p

var (
	a = '' // ERROR 7 "empty rune literal or unescaped '"
	b = 'ab' // ERROR 6 "more than one character in rune literal"
// ERROR+1 9 "newline in rune literal"
	c = '\'
	d = '\q' // ERROR 8 "unknown escape"
	e = '\400' // ERROR 11 "octal escape value 256 > 255"
	f = '\xg0' // ERROR 9 "invalid character 'g' in hexadecimal escape"
	g = '\u12' // ERROR 11 "invalid character '\\'' in hexadecimal escape"
	h = '\ud800' // ERROR 13 "escape is invalid Unicode code point U\+D800"
	i = '\U00110000' // ERROR 17 "escape is invalid Unicode code point U\+110000"
	j = "\'" // ERROR 8 "unknown escape"
	k = "\"\a\b\f\n\r\t\v\\\101\x41\u00e9\U0001F600"
	l = "\08" // ERROR 9 "invalid character '8' in octal escape"
	m = '\"' // ERROR 8 "unknown escape"
	n = '世'
	o = '\xff'
	r = 'é\n' // ERROR 6 "more than one character in rune literal"
)
