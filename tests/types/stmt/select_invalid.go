package main

func f() int { return 1 }

func main() {
	c := make(chan int)
	select {
	case f(): // ERROR "^8: select case must be send or receive \(possibly with assignment\)$"
	case x := f(): // ERROR "^7: select case must be send or receive \(possibly with assignment\)$"
		_ = x
	case 1 + <-c: // ERROR "^9: select case must be send or receive \(possibly with assignment\)$"
	case c: // ERROR "^7: select case must be send or receive \(possibly with assignment\)$"
	}
	select {
	case z = <-c: // ERROR "^7: undefined: z$"
	case <-f(): // ERROR "^9: invalid operation: cannot receive from non-channel int f\(\) \(value of type int\)$"
	}
}
