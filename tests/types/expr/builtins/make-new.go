package p

type T struct{}

func f(n int, x float64, s string) {
	_ = make([]int) // ERROR "invalid operation: make\(\[\]int\) expects 2 or 3 arguments; found 1"
	_ = make([]int, n)
	_ = make([]int, n, n*2)
	_ = make([]int, 1, 2, 3) // ERROR "invalid operation: make\(\[\]int, 1, 2, 3\) expects 2 or 3 arguments; found 4"
	_ = make([]int, 5, 2) // ERROR "invalid argument: length and capacity swapped"
	_ = make([]int, -1) // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = make([]int, 1.5) // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = make([]int, 2.0)
	_ = make([]int, x) // ERROR "invalid argument: index x \(variable of type float64\) must be integer"
	_ = make([]int, s) // ERROR "invalid argument: index s \(variable of type string\) must be integer"
	_ = make([]int, int64(n))
	_ = make(map[int]int)
	_ = make(map[int]int, n)
	_ = make(map[int]int, n, n) // ERROR "invalid operation: make\(map\[int\]int, n, n\) expects 1 or 2 arguments; found 3"
	_ = make(chan int, 1)
	_ = make(chan int, "a") // ERROR "cannot convert .a. \(untyped string constant\) to type int"
	_ = make(T) // ERROR "invalid argument: cannot make T: type must be slice, map, or channel"
	_ = make([3]int, 1) // ERROR "invalid argument: cannot make \[3\]int: type must be slice, map, or channel"
	_ = make(int) // ERROR "invalid argument: cannot make int: type must be slice, map, or channel"
	_ = make(n) // ERROR "n \(parameter\) is not a type"
	_ = make() // ERROR "invalid operation: not enough arguments for make\(\) \(expected 1, found 0\)"
	_ = make([]undefined, 1) // ERROR "undefined: undefined"
	_ = make([]int, 1<<63) // ERROR "1 << 63 \(untyped int constant 9223372036854775808\) overflows int"
	_ = new(int)
	_ = new(T)
	_ = new() // ERROR "invalid operation: not enough arguments for new\(\) \(expected 1, found 0\)"
	_ = new(int, int) // ERROR "invalid operation: too many arguments for new\(int, int\) \(expected 1, found 2\)"
	_ = new(n)
	_ = new(5)
	var _ *string = new("a")
	var _ *int = new("a") // ERROR "cannot use new\(.a.\) \(value of type \*string\) as \*int value in variable declaration"
	_ = new(nil) // ERROR "use of untyped nil in argument to new"
	_ = new(f)
	_ = *new(x + 1)
}
