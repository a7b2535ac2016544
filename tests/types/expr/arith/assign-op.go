package p

func f(i int, s string, x float64) {
	i += 1
	i += 1.0
	i += 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to int"
	i += s // ERROR "invalid operation: i \+= s \(mismatched types int and string\)"
	s += "x"
	s += 'x' // ERROR "invalid operation: s \+= 'x' \(mismatched types string and untyped rune\)"
	s -= "x" // ERROR "invalid operation: operator - not defined on s \(variable of type string\)"
	x %= 2 // ERROR "invalid operation: operator % not defined on x \(variable of type float64\)"
	x /= 0
	i /= 0 // ERROR "invalid operation: division by zero"
	i <<= 2
	i <<= -1 // ERROR "invalid operation: negative shift count -1 \(untyped int constant\)"
	i <<= s // ERROR "invalid operation: shift count s \(variable of type string\) must be integer"
	i &= x // ERROR "invalid operation: i &= x \(mismatched types int and float64\)"
	i &^= 3
	i++
	s++ // ERROR "invalid operation: s\+\+ \(non-numeric type string\)"
	x--
}
