package p

const n = 2

var v = 1

var (
	_ = [2]int{1, 2}
	_ = [2]int{1, 2, 3} // ERROR "index 2 is out of bounds \(>= 2\)"
	_ = [...]int{1, 2, 3}
	_ = [3]int{2: 1}
	_ = [3]int{3: 1} // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	_ = [3]int{1, 0: 2} // ERROR "duplicate index 0 in array or slice literal"
	_ = [...]int{5: 1, 2}
	_ = []int{2: 1, 3, 2: 5} // ERROR "duplicate index 2 in array or slice literal"
	_ = []int{v: 1} // ERROR "index v must be integer constant"
	_ = []int{-1: 1} // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = []int{"a": 1} // ERROR "cannot convert .a. \(untyped string constant\) to type int"
	_ = []int{1.0: 1}
	_ = []int{1.5: 1} // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = []int{"a"} // ERROR "cannot use .a. \(untyped string constant\) as int value in array or slice literal"
	_ = []string{1, 'a', "x"} // ERROR "cannot use 1 \(untyped int constant\) as string value in array or slice literal" "cannot use 'a' \(untyped rune constant 97\) as string value in array or slice literal"
	_ = [n]int{n - 1: 5}
	_ = [v]int{} // ERROR "invalid array length v"
	_ = [-1]int{} // ERROR "invalid array length -1 \(untyped int constant\)"
	_ = [1.5]int{} // ERROR "array length 1\.5 \(untyped float constant\) must be integer"
	_ = [2.0]int{}
	_ = ["a"]int{} // ERROR "array length .a. \(untyped string constant\) must be integer"
	_ [3]int = [...]int{1, 2, 3}
	_ [3]int = [...]int{1, 2} // ERROR "cannot use \[\.\.\.\]int\{…\} \(value of type \[2\]int\) as \[3\]int value in variable declaration"
	_        = [...]int // ERROR "invalid use of \[\.\.\.\] array \(outside a composite literal\)" "\[\.\.\.\]int \(type\) is not an expression"
	_ [...]int // ERROR "invalid use of \[\.\.\.\] array \(outside a composite literal\)"
)
