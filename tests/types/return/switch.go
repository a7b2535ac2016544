package main

func f(x int) int {
	switch x {
	case 1:
		return 1
	}
} // ERROR "^1: missing return$"
func g(x int) int {
	switch x {
	case 1:
		return 1
	default:
		panic("x")
	}
}
func o(x int) int {
	switch x {
	case 1:
		fallthrough
	default:
		return 1
	}
}
func t(x any) int {
	switch x.(type) {
	case int:
		return 1
	case string:
		break
	default:
		return 2
	}
} // ERROR "^1: missing return$"
func u(x any) int {
L:
	switch x.(type) {
	default:
		for {
			break L
		}
	}
} // ERROR "^1: missing return$"
func main() {}
