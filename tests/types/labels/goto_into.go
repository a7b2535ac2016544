package main

func b() {
	goto L // ERROR "^7: goto L jumps into block starting at \.\/x\.go:5:2$"
	{
	L:
	}
}

func e() {
	if true {
		goto L // ERROR "^8: goto L jumps into block starting at \.\/x\.go:14:6$"
	}
	for {
	L:
		break
	}
	goto L // ERROR "^7: goto L jumps into block starting at \.\/x\.go:14:6$"
}

func s(x int) {
	switch x {
	case 1:
		goto L // ERROR "^8: goto L jumps into block starting at \.\/x\.go:25:2$"
	case 2:
	L:
	}
}

func main() {}
