package main

const a int = "s" // ERROR "^15: cannot use \"s\" \(untyped string constant\) as int value in constant declaration$"
const b = f() // ERROR "^11: f\(\) \(value of type int\) is not constant$"
const c []int = nil // ERROR "^9: invalid constant type \[\]int$"
const d uint8 = 256 // ERROR "^17: cannot use 256 \(untyped int constant\) as uint8 value in constant declaration \(overflows\)$"
const e = 1 / 0 // ERROR "^15: invalid operation: division by zero$"
const (
	g, h = iota, iota * 2
	i // ERROR "^2: extra init expr at \.\/x\.go:9:20$"
	j, k
	l, m, n // ERROR "^8: missing init expr for n$"
)
const o float32 = 1e100 // ERROR "^19: cannot use 1e100 \(untyped float constant 1e\+100\) as float32 value in constant declaration \(overflows\)$"
const p = len("abc")
const q = len([]int{1}) // ERROR "^11: len\(\[\]int\{…\}\) \(value of type int\) is not constant$"

func f() int { return 1 }

func main() { const unused = 1 }
