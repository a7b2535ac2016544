package main

import "fmt"

func c(name string, ch chan int) chan int { fmt.Println("chan", name); return ch }
func v(n int) int                         { fmt.Println("value", n); return n }

func main() {
	a := make(chan int, 1)
	var b chan int
	select {
	case b <- v(1):
		fmt.Println("never")
	case c("a", a) <- v(2):
		fmt.Println("sent")
	case <-c("b", b):
		fmt.Println("never")
	}
	fmt.Println(<-a)
}
