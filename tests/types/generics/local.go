package main

func outer[T any](x T) {
	type box struct{ v T }
	b := box{x} // ERROR "^2: declared and not used: b$"
	b = box{1} // ERROR "^10: cannot use 1 \(untyped int constant\) as T value in struct literal$"
	var f func(T) T = func(y T) T { return x }
	f(x)
	f(1) // ERROR "^4: cannot use 1 \(untyped int constant\) as T value in argument to f$"
	type alias = []T
	_ = alias{x, 1} // ERROR "^15: cannot use 1 \(untyped int constant\) as T value in array or slice literal$"
	func() {
		type inner[U any] struct{ t T; u U }
	}()
	const c T = 1 // ERROR "^10: invalid constant type T$"
	var arr [len("abc")]T
	_ = arr[5] // ERROR "^10: invalid argument: index 5 out of bounds \[0:3\]$"
}

func main() { outer("x") }
