package main

func main() {
	switch 1 {
	case 1:
		fallthrough
	case 2:
		if true {
			fallthrough // ERROR "^4: fallthrough statement out of place$"
		}
	case 3:
		fallthrough // ERROR "^3: fallthrough statement out of place$"
		println()
	case 4:
		{
			fallthrough // ERROR "^4: fallthrough statement out of place$"
		}
	case 5:
	L:
		fallthrough
	case 6:
		goto L // ERROR "^8: goto L jumps into block starting at \.\/x\.go:18:2$"
	default:
		fallthrough // ERROR "^3: cannot fallthrough final case in switch$"
	}
	var x any
	switch x.(type) {
	case int:
		fallthrough // ERROR "^3: cannot fallthrough in type switch$"
	default:
	}
	select {
	default:
		fallthrough // ERROR "^3: fallthrough statement out of place$"
	}
	for {
		fallthrough // ERROR "^3: fallthrough statement out of place$"
	}
}
