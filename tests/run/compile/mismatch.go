package main

// compile
import "fmt"

type T struct{ a int }

func f(a int, s string) (int, error) { return a, nil }

func main() {
	var n int = "s"
	var s string = 5
	n = f(1, "x")
	f(1)
	f("a", 2)
	fmt.Println(n+s, T{b: 1}, undefinedName)
	var t T
	t.missing()
	return 1
}

// expect error: 11:14: cannot use "s" (untyped string constant) as int value in variable declaration
// expect error: 12:17: cannot use 5 (untyped int constant) as string value in variable declaration
// expect error: 13:6: assignment mismatch: 1 variable but f returns 2 values
// expect error: 14:4: not enough arguments in call to f
// expect error: 15:4: cannot use "a" (untyped string constant) as int value in argument to f
// expect error: 15:9: cannot use 2 (untyped int constant) as string value in argument to f
// expect error: 16:14: invalid operation: n + s (mismatched types int and string)
// expect error: 16:21: unknown field b in struct literal of type T
// expect error: 16:28: undefined: undefinedName
// expect error: 18:4: t.missing undefined (type T has no field or method missing)
// expect error: 18:4: too many errors
