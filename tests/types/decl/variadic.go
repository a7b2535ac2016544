package main

func f(a int, b ...string) {}

func main() {
	f() // ERROR "^2: not enough arguments in call to f\n\thave \(\)\n\twant \(int, \.\.\.string\)$"
	f(1)
	f(1, "a", "b")
	f(1, []string{"a"}...)
	f(1, "x", []string{"a"}...) // ERROR "^12: too many arguments in call to f\n\thave \(number, string, \[\]string\.\.\.\)\n\twant \(int, \.\.\.string\)$"
	f(1, 2) // ERROR "^7: cannot use 2 \(untyped int constant\) as string value in argument to f$"
	var g func(...int) = func([]int) {} // ERROR "^23: cannot use func\(\[\]int\) \{\} \(value of type func\(\[\]int\)\) as func\(\.\.\.int\) value in variable declaration$"
	g(1, 2)
}
