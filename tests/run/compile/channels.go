package main

// compile
func send(c chan<- int) { <-c }
func recv(c <-chan int) { c <- 1; close(c) }

func main() {
	c := make(chan int)
	send(c)
	recv(c)
	c <- "s"
	var d chan string = c
	for a, b := range c {
		_, _ = a, b
	}
}

// expect error: 4:29: invalid operation: cannot receive from send-only channel chan<- int c (variable of type chan<- int)
// expect error: 5:27: invalid operation: cannot send to receive-only channel <-chan int c (variable of type <-chan int)
// expect error: 5:41: invalid operation: cannot close receive-only channel c (variable of type <-chan int)
// expect error: 11:7: cannot use "s" (untyped string constant) as int value in send
// expect error: 12:6: declared and not used: d
// expect error: 12:22: cannot use c (variable of type chan int) as chan string value in variable declaration
// expect error: 13:9: range over c (variable of type chan int) permits only one iteration variable
