package main

func main() {
	for {
		break L // ERROR "^9: break label not defined: L$"
		continue M // ERROR "^12: continue label not defined: M$"
	}
	goto N // ERROR "^7: label N not defined$"
	func() {
		goto P // ERROR "^8: label P not defined$"
	}()
P: // ERROR "^1: label P defined and not used$"
	return
}
