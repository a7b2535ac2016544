package main

import (
	"fmt"
	"time"
)

func main() {
	done := make(chan string)
	start := time.Now()
	t := time.AfterFunc(20*time.Millisecond, func() { done <- "called" })
	fmt.Println(<-done, time.Since(start).Round(10*time.Millisecond), t.C == nil)
	fmt.Println(t.Stop())
	fmt.Println(t.Reset(10 * time.Millisecond))
	fmt.Println(<-done)
	t = time.AfterFunc(10*time.Millisecond, func() { fmt.Println("never") })
	fmt.Println(t.Stop(), t.Stop())
	time.Sleep(30 * time.Millisecond)
	time.AfterFunc(0, func() { close(done) })
	_, ok := <-done
	fmt.Println(ok)
}
