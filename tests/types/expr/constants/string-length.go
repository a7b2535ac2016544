package p

const s = "héllo"

var (
	_ [6]int = [len(s)]int{}
	_        = s[6] // ERROR "invalid argument: index 6 out of bounds \[0:6\]"
	_        = s[5]
	_        = s[2:1] // ERROR "invalid slice indices: 1 < 2"
	_        = s[1:7] // ERROR "invalid argument: index 7 out of bounds \[0:7\]"
	_        = s[-1] // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ byte   = "abc"[0]
)

const c = "abc"[0] // ERROR ".abc.\[0\] \(value of type byte\) is not constant"
