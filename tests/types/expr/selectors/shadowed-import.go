package p

import "fmt"

type fmtT struct{ Println func(...any) }

func f(fmt fmtT) {
	fmt.Println("a")
	fmt.Printf("a") // ERROR "fmt\.Printf undefined \(type fmtT has no field or method Printf\)"
}

func g() {
	len := 3
	_ = len("abc") // ERROR "invalid operation: cannot call len \(variable of type int\): int is not a function"
	string := "x"
	_ = string(65) // ERROR "invalid operation: cannot call string \(variable of type string\): string is not a function"
	nil := 1
	var p *int = nil // ERROR "cannot use nil \(variable of type int\) as \*int value in variable declaration"
	true := 2
	if true { // ERROR "non-boolean condition in if statement"
	}
	_, _ = p, len
	new := func() int { return 1 }
	_ = new() + new(int) // ERROR "int \(type\) is not an expression" "too many arguments in call to new"
	fmt.Println()
}
