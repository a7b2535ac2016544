package p

func f(c chan int, r <-chan int, s chan<- int, i int, x any, cc chan chan int) {
	close(c)
	close(r) // ERROR "invalid operation: cannot close receive-only channel r \(variable of type <-chan int\)"
	close(s)
	close(i) // ERROR "invalid operation: cannot close non-channel i \(variable of type int\)"
	close(x) // ERROR "invalid operation: cannot close non-channel x \(variable of interface type any\)"
	close(nil) // ERROR "invalid operation: cannot close non-channel nil"
	close() // ERROR "invalid operation: not enough arguments for close\(\) \(expected 1, found 0\)"
	_ = <-c
	_ = <-r
	_ = <-s // ERROR "invalid operation: cannot receive from send-only channel chan<- int s \(variable of type chan<- int\)"
	_ = <-i // ERROR "invalid operation: cannot receive from non-channel int i \(variable of type int\)"
	_ = <-nil // ERROR "invalid operation: cannot receive from non-channel untyped nil nil"
	v, ok := <-c
	var b bool = <-c // ERROR "cannot use <-c \(comma, ok expression of type int\) as bool value in variable declaration"
	c <- 1
	c <- "a" // ERROR "cannot use .a. \(untyped string constant\) as int value in send"
	r <- 1 // ERROR "invalid operation: cannot send to receive-only channel <-chan int r \(variable of type <-chan int\)"
	s <- 1.0
	s <- 1.5 // ERROR "cannot use 1\.5 \(untyped float constant\) as int value in send \(truncated\)"
	i <- 1 // ERROR "invalid operation: cannot send to non-channel int i \(variable of type int\)"
	_ = <-<-cc
	_ = <-c + 1
	_ = len(c) + cap(r)
	<-c
	<-s // ERROR "invalid operation: cannot receive from send-only channel chan<- int s \(variable of type chan<- int\)"
	_, _, _ = v, ok, b
	_ = <-x // ERROR "invalid operation: cannot receive from non-channel any x \(variable of interface type any\)"
}
