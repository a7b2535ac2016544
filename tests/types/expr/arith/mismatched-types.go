package p

type T int

func f(i int, j int8, u uint, x float64, s string, t T, p *int, b bool) {
	_ = i + j // ERROR "invalid operation: i \+ j \(mismatched types int and int8\)"
	_ = i * x // ERROR "invalid operation: i \* x \(mismatched types int and float64\)"
	_ = s + i // ERROR "invalid operation: s \+ i \(mismatched types string and int\)"
	_ = t + i // ERROR "invalid operation: t \+ i \(mismatched types T and int\)"
	_ = t + 1
	_ = i + 1.0
	_ = i + 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = i + "a" // ERROR "invalid operation: i \+ .a. \(mismatched types int and untyped string\)"
	_ = s + 1 // ERROR "invalid operation: s \+ 1 \(mismatched types string and untyped int\)"
	_ = s + 'a' // ERROR "invalid operation: s \+ 'a' \(mismatched types string and untyped rune\)"
	_ = x + 1i // ERROR "1i \(untyped complex constant \(0 \+ 1i\)\) overflows float64"
	_ = p + 1 // ERROR "invalid operation: p \+ 1 \(mismatched types \*int and untyped int\)"
	_ = b + 1 // ERROR "invalid operation: b \+ 1 \(mismatched types bool and untyped int\)"
	_ = u + -1 // ERROR "-1 \(untyped int constant\) overflows uint"
	_ = j + 200 // ERROR "200 \(untyped int constant\) overflows int8"
}
