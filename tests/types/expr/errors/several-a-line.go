package p

func g(a, b, c int) (int, string) { return a, b } // ERROR "cannot use b \(variable of type int\) as string value in return statement"

func f(s string, n int) (bool, error) {
	n, s = s, n // ERROR "cannot use s \(variable of type string\) as int value in assignment" "cannot use n \(variable of type int\) as string value in assignment"
	_, _ = n+s, s-1 // ERROR "invalid operation: n \+ s \(mismatched types int and string\)" "invalid operation: s - 1 \(mismatched types string and untyped int\)"
	g("a", nil, 1.5) // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to g" "cannot use nil as int value in argument to g" "cannot use 1\.5 \(untyped float constant\) as int value in argument to g \(truncated\)"
	return n, s // ERROR "cannot use n \(variable of type int\) as bool value in return statement" "cannot use s \(variable of type string\) as error value in return statement: string does not implement error \(missing method Error\)"
}
