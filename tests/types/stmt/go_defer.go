package main

func f() int { return 1 }

func main() {
	go f()
	defer int(1) // ERROR "^8: defer requires function call, not conversion int\(1\) \(constant 1 of type int\)$"
	go len("x") // ERROR "^5: go discards result of len\(\"x\"\) \(constant 1 of type int\)$"
	defer append([]int{}, 1) // ERROR "^8: defer discards result of append\(\[\]int\{\}, 1\) \(value of type \[\]int\)$"
	defer recover()
	defer panic(1)
	defer func() { undefined() }() // ERROR "^17: undefined: undefined$"
	defer new(int) // ERROR "^8: defer discards result of new\(int\) \(value of type \*int\)$"
	go print(1)
	defer close(nil) // ERROR "^14: invalid operation: cannot close non-channel nil$"
}
