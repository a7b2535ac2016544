package main

func j() int {
	select {}
}
func k(c chan int) int {
	select {
	case <-c:
		return 1
	case x := <-c:
		_ = x
	}
} // ERROR "^1: missing return$"
func l(c chan int) int {
	for {
		select {
		case <-c:
			return 1
		default:
			break
		}
	}
}
func m(c chan int) int {
	select {
	case <-c:
		return 1
	default:
		if true {
			break
		}
		return 2
	}
} // ERROR "^1: missing return$"
func main() {}
