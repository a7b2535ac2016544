package main

const (
	a uint8 = 255 + iota
	b // ERROR "^2: cannot use 255 \+ iota \(untyped int constant 256\) as uint8 value in constant declaration \(overflows\)$"
	c // ERROR "^2: cannot use 255 \+ iota \(untyped int constant 257\) as uint8 value in constant declaration \(overflows\)$"
)
const (
	x, y = 1, 2
	z // ERROR "^2: extra init expr at \.\/x\.go:9:12$"
)

func main() {
	const (
		p int8 = 127 + iota
		q // ERROR "^3: cannot use 127 \+ iota \(untyped int constant 128\) as int8 value in constant declaration \(overflows\)$"
	)
}
