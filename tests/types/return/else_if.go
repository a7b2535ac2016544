package main

func f() int { panic("x") }
func g() int { (panic)("x") }
func i(x int) int {
	if x > 0 {
		return 1
	} else if x < 0 {
		return 2
	}
} // ERROR "^1: missing return$"
func j(x int) int {
	if x > 0 {
		return 1
	} else if x < 0 {
		return 2
	} else {
		panic("x")
	}
}
func main() {}
