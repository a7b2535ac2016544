package main

func a() int {
} // ERROR "^1: missing return$"
func b() int {
	for {
	}
}
func c() int {
	for {
		break
	}
} // ERROR "^1: missing return$"
func d(x bool) int {
	if x {
		return 1
	}
} // ERROR "^1: missing return$"
func e(x bool) int {
	if x {
		return 1
	} else {
		return 2
	}
}
func h() int {
	panic(1)
}
func i() int {
L:
	for {
		for {
			break L
		}
	}
} // ERROR "^1: missing return$"
func l() int {
	goto L
L:
	return 1
}
func m() int {
	{
		return 1
	}
}
func n() int {
	for true {
	}
} // ERROR "^1: missing return$"
func p() int {
	defer panic(1)
} // ERROR "^1: missing return$"
func q() int {
	for range 3 {
		return 1
	}
} // ERROR "^1: missing return$"
func r() int {
	panic := func(int) {}
	panic(1)
} // ERROR "^1: missing return$"
func s() int {
	return 1
	println()
} // ERROR "^1: missing return$"
func main() {
	_ = func() int {} // ERROR "^18: missing return$"
}
