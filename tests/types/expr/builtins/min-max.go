package p

func f(i int, x float64, s string, b bool, c complex128, sl []int, e any) {
	_ = min(1, 2)
	_ = max(i, 2, 3)
	_ = max(i, 2.5) // ERROR "2\.5 \(untyped float constant\) truncated to int"
	_ = max(i, x) // ERROR "invalid argument: mismatched types int \(previous argument\) and float64 \(type of x\)"
	_ = min(s, "a")
	_ = min(s, 1) // ERROR "invalid argument: mismatched types string \(previous argument\) and untyped int \(type of 1\)"
	_ = min(b) // ERROR "invalid argument: b \(variable of type bool\) cannot be ordered"
	_ = min(c, c) // ERROR "invalid argument: c \(variable of type complex128\) cannot be ordered"
	_ = min(sl...) // ERROR "invalid operation: invalid use of \.\.\. with built-in min"
	_ = min() // ERROR "invalid operation: not enough arguments for min\(\) \(expected 1, found 0\)"
	_ = min(1)
	_ = max(e, e) // ERROR "invalid argument: e \(variable of interface type any\) cannot be ordered"
	const k = min(3, 1.5, 'a')
	var _ int = k // ERROR "cannot use k \(untyped float constant 1\.5\) as int value in variable declaration \(truncated\)"
	var _ float64 = max(1, 2)
	var _ int8 = max(1, 200) // ERROR "cannot use max\(1, 200\) \(untyped int constant 200\) as int8 value in variable declaration \(overflows\)"
	_ = min("b", "a", "c")
	_ = max(nil) // ERROR "invalid argument: nil cannot be ordered"
}
