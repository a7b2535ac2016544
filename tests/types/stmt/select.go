package main

func main() {
	c := make(chan int)
	r := make(<-chan string)
	s := make(chan<- bool)
	select {
	case x := <-c: // ERROR "^7: declared and not used: x$"
	case y, ok := <-r:
		_, _ = y, ok
	case s <- true:
	case s <- 1: // ERROR "^12: cannot use 1 \(untyped int constant\) as bool value in send$"
	case <-s: // ERROR "^9: invalid operation: cannot receive from send-only channel chan<- bool s \(variable of type chan<- bool\)$"
	case r <- "x": // ERROR "^7: invalid operation: cannot send to receive-only channel <-chan string r \(variable of type <-chan string\)$"
	default:
	}
	var a [1]int
	var err error // ERROR "^6: declared and not used: err$"
	select {
	case a[0] = <-c:
	case a[0], err = <-c: // ERROR "^19: cannot use <-c \(value of type bool\) as error value in assignment: bool does not implement error \(missing method Error\)$"
	case (<-c):
	default:
	default: // ERROR "^2: multiple defaults \(first at \.\/x\.go:23:2\)$"
	}
}
