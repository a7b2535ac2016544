package main

func main() {
	c := make(chan int)
	c <- 1
	c <- "s" // ERROR "^7: cannot use \"s\" \(untyped string constant\) as int value in send$"
	c <- nil // ERROR "^7: cannot use nil as int value in send$"
	var r <-chan int
	r <- 1 // ERROR "^2: invalid operation: cannot send to receive-only channel <-chan int r \(variable of type <-chan int\)$"
	var s chan<- int
	<-s // ERROR "^4: invalid operation: cannot receive from send-only channel chan<- int s \(variable of type chan<- int\)$"
	x := <-s // ERROR "^2: declared and not used: x$" "^9: invalid operation: cannot receive from send-only channel chan<- int s \(variable of type chan<- int\)$"
	1 <- 2 // ERROR "^2: invalid operation: cannot send to non-channel untyped int 1 \(untyped int constant\)$"
	c <- c // ERROR "^7: cannot use c \(variable of type chan int\) as int value in send$"
	var n chan interface{}
	n <- nil
	n <- 1.5
	for range s { // ERROR "^12: cannot range over s \(variable of type chan<- int\): receive from send-only channel chan<- int$"
	}
	close(r) // ERROR "^8: invalid operation: cannot close receive-only channel r \(variable of type <-chan int\)$"
	_ = cap(c) + len(s)
}
