package p

func f() {
	if x {
		y()
}

func g() { // ERROR 6 "syntax error: unexpected name g, expected \("
}
