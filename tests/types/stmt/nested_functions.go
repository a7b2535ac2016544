package main

func outer() (int, error) {
	inner := func() error {
		return 1, nil // ERROR "^13: too many return values\n\thave \(number, nil\)\n\twant \(error\)$"
	}
	defer func() int {
		return // ERROR "^3: not enough return values\n\thave \(\)\n\twant \(int\)$"
	}()
	go func(x int) { // ERROR "^5: not enough arguments in call to func\(x int\) \{…\}\n\thave \(\)\n\twant \(int\)$"
		x = "s" // ERROR "^7: cannot use \"s\" \(untyped string constant\) as int value in assignment$"
	}()
	func() {
		return nil // ERROR "^10: too many return values\n\thave \(nil\)\n\twant \(\)$"
	}()
	return inner() // ERROR "^9: not enough return values\n\thave \(error\)\n\twant \(int, error\)$"
}

func main() { outer() }
