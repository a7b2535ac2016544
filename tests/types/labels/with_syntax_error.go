package main

func whole() {
	goto M // ERROR "^7: goto M jumps over declaration of y at ./x.go:5:4$"
	y := 2
M:
	_ = y
	func() {
	N: // ERROR "^2: label N defined and not used$"
	}()
	unused := 1
}

func broken() {
	break
	x = = 3 // ERROR "^6: syntax error: unexpected =, expected expression$"
}

func after() {
	continue // ERROR "^2: continue is not in a loop$"
	undefined()
}
