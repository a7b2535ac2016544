package p

func f() {
	i, r, x, c, s, b := 1, 'a', 1.5, 1i, "s", true
	var _ int = i
	var _ rune = r
	var _ float64 = x
	var _ complex128 = c
	var _ string = s
	var _ bool = b
	var _ float32 = x // ERROR "cannot use x \(variable of type float64\) as float32 value in variable declaration"
	var _ int64 = i // ERROR "cannot use i \(variable of type int\) as int64 value in variable declaration"
	y := 1 << 63 // ERROR "cannot use 1 << 63 \(untyped int constant 9223372036854775808\) as int value in assignment \(overflows\)"
	z := 1e400 // ERROR "cannot use 1e400 \(untyped float constant 1e\+400\) as float64 value in assignment \(overflows\)"
	var e any = 1 << 63 // ERROR "cannot use 1 << 63 \(untyped int constant 9223372036854775808\) as int value in variable declaration \(overflows\)"
	var g interface{ M() } = 1 // ERROR "cannot use 1 \(constant of type int\) as interface\{M\(\)\} value in variable declaration: int does not implement interface\{M\(\)\} \(missing method M\)"
	n := 'a' + 1.0
	var _ rune = n // ERROR "cannot use n \(variable of type float64\) as rune value in variable declaration"
	m := 1 + 'a'
	var _ int = m // ERROR "cannot use m \(variable of type rune\) as int value in variable declaration"
	_, _, _ = y, z, e
	_ = g
	switch 1 << 64 { // ERROR "cannot use 1 << 64 \(untyped int constant 18446744073709551616\) as int value in switch expression \(overflows\)"
	}
	println(1 << 64) // ERROR "cannot use 1 << 64 \(untyped int constant 18446744073709551616\) as int value in argument to built-in println \(overflows\)"
}
