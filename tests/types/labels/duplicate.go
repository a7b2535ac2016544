package main

func main() {
L:
	for {
		break L
	}
L: // ERROR "^1: label L already defined at \.\/x\.go:4:1$"
	for {
		continue L // ERROR "^12: invalid continue label L$"
	}
	func() {
	L:
		goto L
	}()
}
