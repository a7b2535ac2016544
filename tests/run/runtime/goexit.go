package main

import (
	"fmt"
	"runtime"
)

func inner() {
	defer fmt.Println("inner deferred, recover gives", recover())
	defer func() { fmt.Println("recover:", recover()) }()
	runtime.Goexit()
}

func main() {
	done := make(chan int)
	go func() {
		defer close(done)
		defer fmt.Println("outer deferred")
		inner()
		fmt.Println("never")
	}()
	<-done
	// A panic in a deferred function during Goexit that is recovered: Goexit goes on.
	done = make(chan int)
	go func() {
		defer close(done)
		defer func() { fmt.Println("recovered:", recover()) }()
		defer func() { panic("on the way out") }()
		runtime.Goexit()
	}()
	<-done
	fmt.Println(runtime.NumGoroutine())
}
