package p

type S string

func f(s string, t S, b byte, r rune, bs []byte) {
	s = s + "x" + `y`
	s += s
	s = s + b // ERROR "invalid operation: s \+ b \(mismatched types string and byte\)"
	s = s + r // ERROR "invalid operation: s \+ r \(mismatched types string and rune\)"
	s = s + string(r)
	s = "a" + t // ERROR "cannot use .a. \+ t \(value of string type S\) as string value in assignment"
	t = "a" + t
	t = t + s // ERROR "invalid operation: t \+ s \(mismatched types S and string\)"
	t += "z"
	s += t // ERROR "invalid operation: s \+= t \(mismatched types string and S\)"
	s = s + bs // ERROR "invalid operation: s \+ bs \(mismatched types string and \[\]byte\)"
	s = s + string(bs) + string(t)
	_ = s[0] + b
	_ = s[0] + "a" // ERROR "invalid operation: s\[0\] \+ .a. \(mismatched types byte and untyped string\)"
	_ = s[0] + 'a'
	_ = s * 2 // ERROR "invalid operation: s \* 2 \(mismatched types string and untyped int\)"
	_ = -s // ERROR "invalid operation: operator - not defined on s \(variable of type string\)"
	_ = s < t // ERROR "invalid operation: s < t \(mismatched types string and S\)"
	_ = s < "a" && t > "b"
	_ = s == b // ERROR "invalid operation: s == b \(mismatched types string and byte\)"
	_ = s[0] == 'a'
	_ = s[0] == "a" // ERROR "invalid operation: s\[0\] == .a. \(mismatched types byte and untyped string\)"
	_ = s[0:1] == "a"
}
