package p

type B bool

func f(i, j int, b B) {
	var x B = i < j
	var y bool = i == j
	var z int = i < j // ERROR "cannot use i < j \(untyped bool value\) as int value in variable declaration"
	x = i < j && b
	x = bool(b) // ERROR "cannot use bool\(b\) \(value of type bool\) as B value in assignment"
	y = b // ERROR "cannot use b \(variable of bool type B\) as bool value in assignment"
	_ = b == true
	_ = (i < j) == b
	_ = i < j < i // ERROR "invalid operation: i < j < i \(mismatched types untyped bool and int\)"
	_ = !(i < j) && y
	_, _, _ = x, y, z
}
