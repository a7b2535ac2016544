package main

func main() {
	break // ERROR "^2: break is not in a loop, switch, or select$"
	continue // ERROR "^2: continue is not in a loop$"
	fallthrough // ERROR "^2: fallthrough statement out of place$"
	if true {
		break // ERROR "^3: break is not in a loop, switch, or select$"
	}
	switch {
	case true:
		continue // ERROR "^3: continue is not in a loop$"
	}
	for {
		func() { break }() // ERROR "^12: break is not in a loop, switch, or select$"
	}
	select {
	default:
		break
		continue // ERROR "^3: continue is not in a loop$"
	}
L:
	{
		break L // ERROR "^9: invalid break label L$"
		continue L // ERROR "^12: invalid continue label L$"
	}
S:
	switch {
	default:
		break S
		for {
			continue S // ERROR "^13: invalid continue label S$"
		}
	}
F:
	for {
		switch {
		case true:
			continue F
		}
	}
	for {
		break F // ERROR "^9: invalid break label F$"
	}
}
