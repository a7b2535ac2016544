package main

import "fmt"

func main() {
	m := map[int]int{1: 1}
	done := make(chan bool)
	go close(done)
	<-done
	c := make(chan int, 1)
	go func(x ...int) { c <- len(x) }(1, 2, 3)
	fmt.Println(<-c, len(m))
}
