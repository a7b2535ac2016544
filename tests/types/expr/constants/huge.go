package p

const (
	a = 1e+1000
	b = a / 1e+999
	c = 1 << 500
	d = c / c
	e = c * 1.0 / c
	f = 1e-400 * 1e400
	g = 0x1p+1000 / 0x1p+999
	h = 123456789012345678901234567890 % 97
	i = -c >> 490
)

var (
	_ [10]int  = [int(b)]int{}
	_ [1]int   = [d]int{}
	_ [1]int   = [int(e)]int{}
	_ [1]int   = [int(f)]int{}
	_ [2]int   = [int(g)]int{}
	_ int      = i
	_ int      = a // ERROR "cannot use a \(untyped float constant 1e\+1000\) as int value in variable declaration \(truncated\)"
	_ float64  = a // ERROR "cannot use a \(untyped float constant 1e\+1000\) as float64 value in variable declaration \(overflows\)"
	_ float64  = f
	_ int      = c // ERROR "cannot use c \(untyped int constant 3273390607896141870013189696827599152216642046043064789483291368096133796404674554883270092325904157150886684127560071009217256545885393053328527589376\) as int value in variable declaration \(overflows\)"
	_ float32  = 1e38 * 10 // ERROR "cannot use 1e38 \* 10 \(untyped float constant 1e\+39\) as float32 value in variable declaration \(overflows\)"
	_ float64  = 1e-1000
	_ int8     = h
	_ uint64   = 18446744073709551615
	_ uint64   = 18446744073709551616 // ERROR "cannot use 18446744073709551616 \(untyped int constant\) as uint64 value in variable declaration \(overflows\)"
	_ int64    = -9223372036854775808
	_ int64    = -9223372036854775809 // ERROR "cannot use -9223372036854775809 \(untyped int constant\) as int64 value in variable declaration \(overflows\)"
)
