package p

const (
	a byte   = 256 // ERROR "cannot use 256 \(untyped int constant\) as byte value in constant declaration \(overflows\)"
	b int8   = -129 // ERROR "cannot use -129 \(untyped int constant\) as int8 value in constant declaration \(overflows\)"
	c uint   = -1 // ERROR "cannot use -1 \(untyped int constant\) as uint value in constant declaration \(overflows\)"
	d int32  = 1 << 31 // ERROR "cannot use 1 << 31 \(untyped int constant 2147483648\) as int32 value in constant declaration \(overflows\)"
	e uint64 = 1<<64 - 1
	f int64  = 1 << 63 // ERROR "cannot use 1 << 63 \(untyped int constant 9223372036854775808\) as int64 value in constant declaration \(overflows\)"
	g float32 = 1e39 // ERROR "cannot use 1e39 \(untyped float constant 1e\+39\) as float32 value in constant declaration \(overflows\)"
	h float64 = 1e309 // ERROR "cannot use 1e309 \(untyped float constant 1e\+309\) as float64 value in constant declaration \(overflows\)"
	i complex64 = 1e39i // ERROR "cannot use 1e39i \(untyped complex constant \(0 \+ 1e\+39i\)\) as complex64 value in constant declaration \(overflows\)"
	j uint16 = 'a' * 1000 // ERROR "cannot use 'a' \* 1000 \(untyped rune constant 97000\) as uint16 value in constant declaration \(overflows\)"
)
