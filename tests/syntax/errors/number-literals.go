package p

const (
	a = 08 // ERROR 7 "invalid digit '8' in octal literal"
	b = 0b12 // ERROR 9 "invalid digit '2' in binary literal"
	c = 0o78 // ERROR 9 "invalid digit '8' in octal literal"
	d = 0x // ERROR 8 "hexadecimal literal has no digits"
	e = 0b // ERROR 8 "binary literal has no digits"
	f = 1e // ERROR 8 "exponent has no digits"
	g = 0x1.8 // ERROR 11 "hexadecimal mantissa requires a 'p' exponent"
	h = 0x1p // ERROR 10 "exponent has no digits"
	i = 1_000_ // ERROR 11 "'_' must separate successive digits"
// ERROR+1 7 "'_' must separate successive digits" 8 "syntax error: unexpected name x1 in grouped declaration; possibly missing semicolon or newline or \)"
	j = 0_x1
	k = 1__0 // ERROR 8 "'_' must separate successive digits"
	l = 0b1.0 // ERROR 9 "invalid radix point in binary literal"
	m = 0o1e3 // ERROR 9 "'e' exponent requires decimal mantissa"
	n = 1p3 // ERROR 7 "'p' exponent requires hexadecimal mantissa"
	o = 0b1e3 // ERROR 9 "'e' exponent requires decimal mantissa"
	p = 089.5 + 08i + 0_7 + 0x_1F + 0X1P-2 + .5e+3 + 1_0.2_5i
	q = 09 // ERROR 7 "invalid digit '9' in octal literal"
	r = 0x1_.8p0 // ERROR 9 "'_' must separate successive digits"
	s = 1_e3 // ERROR 7 "'_' must separate successive digits"
)
