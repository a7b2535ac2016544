package main

func f() (err error) {
	if true {
		err := g() // ERROR "^10: assignment mismatch: 1 variable but g returns 2 values$"
		if err != nil {
			return // ERROR "^4: result parameter err not in scope at return\n\t\.\/x\.go:5:3: inner declaration of var err error$"
		}
	}
	{
		var err int
		_ = err
		return // ERROR "^3: result parameter err not in scope at return\n\t\.\/x\.go:11:7: inner declaration of var err error$"
	}
}

func g() (a int, b error) {
	for b := 0; b < 3; b++ {
		return // ERROR "^3: result parameter b not in scope at return\n\t\.\/x\.go:18:6: inner declaration of var b error$"
	}
	func() {
		return
	}()
	return
}

func main() {}
