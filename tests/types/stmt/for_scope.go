package main

func main() {
	for i := 0; i < 3; i++ {
		i := i
		_ = i
	}
	_ = i // ERROR "^6: undefined: i$"
	if x := 1; x > 0 {
		y := x
		_ = y
	} else if z := x; z > 0 {
		_ = y // ERROR "^7: undefined: y$"
	} else {
		_, _ = x, z
	}
	_, _ = x, z // ERROR "^9: undefined: x$" "^12: undefined: z$"
	for k := range 3 { // ERROR "^6: declared and not used: k$"
	}
	switch a := 1; a {
	case 1:
		b := a
		_ = b
	default:
		_ = b // ERROR "^7: undefined: b$"
	}
	{
		c := 1
		_ = c
	}
	_ = c // ERROR "^6: undefined: c$"
}
