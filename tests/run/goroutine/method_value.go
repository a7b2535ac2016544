package main

import "fmt"

type c struct{ n int }

func (x c) show(done chan bool) { fmt.Println("value", x.n); done <- true }
func (x *c) inc(done chan bool) { x.n++; done <- true }

func main() {
	done := make(chan bool)
	v := c{1}
	go v.show(done)
	v.n = 2
	<-done
	go v.inc(done)
	<-done
	fmt.Println(v.n)
	go (*c).inc(&v, done)
	<-done
	go c.show(v, done)
	<-done
}
