package main

func a() {
	goto L // ERROR "^7: goto L jumps over declaration of x at \.\/x\.go:5:4$"
	x := 1
	_ = x
L:
}

func c() {
	goto L // ERROR "^7: goto L jumps over declaration of y at \.\/x\.go:12:6$"
	var y int
	_ = y
L:
	goto M
M:
}

func d() {
L:
	x := 1
	_ = x
	goto L
}

func f() {
	goto L // ERROR "^7: goto L jumps over declaration of a, b at \.\/x\.go:30:7$"
	if z := 1; z > 0 {
	}
	a, b := 1, 2
	_, _ = a, b
L:
}

func main() {}
