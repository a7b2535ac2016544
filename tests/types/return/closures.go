package main

func f() func() int {
	return func() int {
		for {
		}
	}
}

func g() func() (int, error) {
	return func() (n int, err error) {
		n = 1
	} // ERROR "^2: missing return$"
}

func h(x bool) func() {
	if x {
		return func() { return 1 } // ERROR "^26: too many return values\n\thave \(number\)\n\twant \(\)$"
	}
	return func() int { return 1 } // ERROR "^9: cannot use func\(\) int \{…\} \(value of type func\(\) int\) as func\(\) value in return statement$"
}

func i() (func(int) string, error) {
	return func(s string) string { return s }, nil // ERROR "^9: cannot use func\(s string\) string \{…\} \(value of type func\(s string\) string\) as func\(int\) string value in return statement$"
}

func j() (r func() (func() int)) {
	r = func() func() int { return func() int {} } // ERROR "^45: missing return$"
	return
}

func main() {}
