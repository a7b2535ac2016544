package main

func main() {
L: // ERROR "^1: label L defined and not used$"
	for {
		break
	}
M: // ERROR "^1: label M defined and not used$"
	{
	}
N: // ERROR "^1: label N defined and not used$"
	x := 1
	_ = x
}
