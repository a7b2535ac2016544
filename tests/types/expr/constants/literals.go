package p

var (
	_ = [...]int{0x1F, 0b101, 0o17, 017, 1_000, 0x_ff}
	_ = [...]float64{1e3, .5, 5., 0x1p-2, 0x1.8p1, 1_0.2_5}
	_ = [...]rune{'a', '\n', '\'', '\x41', '\u00e9', '\U0001F600', '\101', 'é'}
	_ = "a\tb\x00\u00e9\"" + `raw\n`
	_ = 0123i + 1.5i + 0x1p0i
	_ int = 0x1.8p1
	_ int = 0123i * 0
	_ byte = '\xff'
	_ byte = 'é'
	_ byte = '世' // ERROR "cannot use '世' \(untyped rune constant 19990\) as byte value in variable declaration \(overflows\)"
)
