package main

func main() {
A:
	for {
	B:
		switch {
		case true:
		C:
			select {
			default:
				break A
				break B
				break C
				continue A
				continue B // ERROR "^14: invalid continue label B$"
				continue C // ERROR "^14: invalid continue label C$"
			}
		}
	}
_:
	for {
		break _ // ERROR "^9: break label not defined: _$"
	}
}
