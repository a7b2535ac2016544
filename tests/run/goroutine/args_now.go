package main

import "fmt"

func show(done chan bool, v int) { fmt.Println(v); done <- true }

func arg() int { fmt.Println("arg"); return 1 }

func main() {
	done := make(chan bool)
	x := 1
	go show(done, x)
	x = 2
	<-done
	go show(done, arg())
	fmt.Println("started")
	<-done
	f := show
	go f(done, x)
	f = nil
	<-done
}
